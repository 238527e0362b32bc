using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.PermissionManagement;

/// <summary>Asks the permission manager, so that a user's roles count too.</summary>
public class PermissionFinder(IPermissionManager permissionManager) : IPermissionFinder, ITransientDependency
{
    protected IPermissionManager PermissionManager { get; } = permissionManager;

    public virtual async Task<List<IsGrantedResponse>> IsGrantedAsync(List<IsGrantedRequest> requests)
    {
        var answers = new List<IsGrantedResponse>(requests.Count);
        foreach (var request in requests)
        {
            var permissions = await PermissionManager.GetAsync(
                request.PermissionNames, UserPermissionValueProvider.ProviderName, request.UserId.ToString());
            answers.Add(new IsGrantedResponse
            {
                UserId = request.UserId,
                Permissions = permissions.Result.ToDictionary(p => p.Name, p => p.IsGranted, StringComparer.Ordinal),
            });
        }

        return answers;
    }
}
