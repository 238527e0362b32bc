using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>A user has a new e-mail address.</summary>
public class IdentityUserEmailChangedEto : IMultiTenant
{
    public Guid Id { get; set; }

    public Guid? TenantId { get; set; }

    public string? Email { get; set; }

    public string? OldEmail { get; set; }
}
