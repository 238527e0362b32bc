using Microsoft.AspNetCore.Identity;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Users;

namespace Volo.Abp.Identity;

/// <summary>Looks users up where they are: in the identity module's own table.</summary>
public class IdentityUserRepositoryExternalUserLookupServiceProvider : IExternalUserLookupServiceProvider, ITransientDependency
{
    public IdentityUserRepositoryExternalUserLookupServiceProvider(
        IIdentityUserRepository userRepository,
        ILookupNormalizer lookupNormalizer)
    {
        UserRepository = userRepository;
        LookupNormalizer = lookupNormalizer;
    }

    protected IIdentityUserRepository UserRepository { get; }

    protected ILookupNormalizer LookupNormalizer { get; }

    public virtual async Task<IUserData?> FindByIdAsync(Guid id, CancellationToken cancellationToken = default) =>
        (await UserRepository.FindAsync(id, includeDetails: false, cancellationToken))?.ToAbpUserData();

    public virtual async Task<IUserData?> FindByUserNameAsync(string userName, CancellationToken cancellationToken = default) =>
        (await UserRepository.FindByNormalizedUserNameAsync(
            LookupNormalizer.NormalizeName(userName),
            includeDetails: false,
            cancellationToken))?.ToAbpUserData();

    public virtual async Task<List<IUserData>> SearchAsync(
        string? sorting = null,
        string? filter = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        CancellationToken cancellationToken = default)
    {
        var users = await UserRepository.GetListAsync(
            sorting,
            maxResultCount,
            skipCount,
            filter,
            includeDetails: false,
            cancellationToken: cancellationToken);
        return users.Select(u => u.ToAbpUserData()).ToList();
    }

    public Task<long> GetCountAsync(string? filter = null, CancellationToken cancellationToken = default) =>
        UserRepository.GetCountAsync(filter, cancellationToken: cancellationToken);
}
