namespace Volo.Abp.Identity;

/// <summary>The roles of one user out of many.</summary>
public class IdentityUserIdWithRoleNames
{
    public Guid Id { get; set; }

    public string[] RoleNames { get; set; } = [];
}
