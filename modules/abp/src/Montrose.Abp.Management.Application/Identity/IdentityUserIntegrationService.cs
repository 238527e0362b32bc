using Volo.Abp.Application.Dtos;
using Volo.Abp.Users;

namespace Volo.Abp.Identity.Integration;

/// <inheritdoc cref="IIdentityUserIntegrationService"/>
public class IdentityUserIntegrationService : IdentityAppServiceBase, IIdentityUserIntegrationService
{
    public IdentityUserIntegrationService(
        IUserRoleFinder userRoleFinder,
        IdentityUserRepositoryExternalUserLookupServiceProvider userLookupServiceProvider)
    {
        UserRoleFinder = userRoleFinder;
        UserLookupServiceProvider = userLookupServiceProvider;
    }

    protected IUserRoleFinder UserRoleFinder { get; }

    protected IdentityUserRepositoryExternalUserLookupServiceProvider UserLookupServiceProvider { get; }

    public virtual Task<string[]> GetRoleNamesAsync(Guid id) => UserRoleFinder.GetRoleNamesAsync(id);

    public virtual async Task<UserData?> FindByIdAsync(Guid id) => Copy(await UserLookupServiceProvider.FindByIdAsync(id));

    public virtual async Task<UserData?> FindByUserNameAsync(string userName) =>
        Copy(await UserLookupServiceProvider.FindByUserNameAsync(userName));

    public virtual async Task<ListResultDto<UserData>> SearchAsync(UserLookupSearchInputDto input)
    {
        var users = await UserLookupServiceProvider.SearchAsync(input.Sorting, input.Filter, input.MaxResultCount, input.SkipCount);
        return new ListResultDto<UserData>(users.Select(u => new UserData(u)).ToList());
    }

    public virtual Task<long> GetCountAsync(UserLookupCountInputDto input) => UserLookupServiceProvider.GetCountAsync(input.Filter);

    private static UserData? Copy(IUserData? user) => user is null ? null : new UserData(user);
}
