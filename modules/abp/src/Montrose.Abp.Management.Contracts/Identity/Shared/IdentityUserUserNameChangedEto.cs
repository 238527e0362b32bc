using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>A user has a new user name.</summary>
public class IdentityUserUserNameChangedEto : IMultiTenant
{
    public Guid Id { get; set; }

    public Guid? TenantId { get; set; }

    public string? UserName { get; set; }

    public string? OldUserName { get; set; }
}
