using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Identity;

/// <inheritdoc cref="IUserRoleFinder"/>
public class UserRoleFinder : IUserRoleFinder, ITransientDependency
{
    public UserRoleFinder(IIdentityUserRepository identityUserRepository)
    {
        IdentityUserRepository = identityUserRepository;
    }

    protected IIdentityUserRepository IdentityUserRepository { get; }

    [Obsolete("Use GetRoleNamesAsync.")]
    public virtual Task<string[]> GetRolesAsync(Guid userId) => GetRoleNamesAsync(userId);

    public async Task<string[]> GetRoleNamesAsync(Guid userId)
    {
        var own = await IdentityUserRepository.GetRoleNamesAsync(userId);
        var inherited = await IdentityUserRepository.GetRoleNamesInOrganizationUnitAsync(userId);
        return own.Union(inherited, StringComparer.Ordinal).ToArray();
    }
}
