using Volo.Abp.Data;
using Volo.Abp.Identity;

namespace Montrose.Roles;

/// <summary>A role's grants are rows of their own; with a version of them on the role itself, a change of them is a change of the role and of its stamp.</summary>
internal static class RoleVersion
{
    private const string Property = "Montrose.GrantsVersion";

    public static void Renew(IdentityRole role) => role.SetProperty(Property, Guid.NewGuid().ToString("N"), validate: false);
}
