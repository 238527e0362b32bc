namespace Volo.Abp.Identity;

/// <summary>Names of the roles that a user has, by membership or through an organization unit.</summary>
public interface IUserRoleFinder
{
    [Obsolete("Use GetRoleNamesAsync.")]
    Task<string[]> GetRolesAsync(Guid userId);

    Task<string[]> GetRoleNamesAsync(Guid userId);
}
