namespace Volo.Abp.Identity;

/// <summary>A role and how many users have it.</summary>
public class IdentityRoleWithUserCount
{
    public IdentityRoleWithUserCount(IdentityRole role, long userCount)
    {
        Role = role;
        UserCount = userCount;
    }

    public IdentityRole Role { get; set; }

    public long UserCount { get; set; }
}
