using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>A secret that is kept for a user, such as an authenticator's key.</summary>
public class IdentityUserToken : Entity, IMultiTenant
{
    protected IdentityUserToken()
    {
        LoginProvider = default!;
        Name = default!;
    }

    protected internal IdentityUserToken(Guid userId, string loginProvider, string name, string? value, Guid? tenantId)
    {
        UserId = userId;
        LoginProvider = Check.NotNull(loginProvider, nameof(loginProvider));
        Name = Check.NotNull(name, nameof(name));
        Value = value;
        TenantId = tenantId;
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual Guid UserId { get; protected set; }

    public virtual string LoginProvider { get; protected set; }

    public virtual string Name { get; protected set; }

    public virtual string? Value { get; set; }

    public override object[] GetKeys() => [UserId, LoginProvider, Name];
}
