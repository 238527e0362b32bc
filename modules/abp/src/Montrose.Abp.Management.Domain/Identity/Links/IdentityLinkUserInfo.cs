namespace Volo.Abp.Identity;

/// <summary>A user and the tenant it belongs to.</summary>
public class IdentityLinkUserInfo
{
    public IdentityLinkUserInfo(Guid userId, Guid? tenantId = null)
    {
        UserId = userId;
        TenantId = tenantId;
    }

    public virtual Guid UserId { get; set; }

    public virtual Guid? TenantId { get; set; }
}
