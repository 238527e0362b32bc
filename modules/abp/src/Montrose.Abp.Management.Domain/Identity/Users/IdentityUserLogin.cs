using Microsoft.AspNetCore.Identity;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>An account elsewhere that a user signs in with.</summary>
public class IdentityUserLogin : Entity, IMultiTenant
{
    protected IdentityUserLogin()
    {
        LoginProvider = default!;
        ProviderKey = default!;
    }

    protected internal IdentityUserLogin(Guid userId, string loginProvider, string providerKey, string? providerDisplayName, Guid? tenantId)
    {
        UserId = userId;
        LoginProvider = Check.NotNull(loginProvider, nameof(loginProvider));
        ProviderKey = Check.NotNull(providerKey, nameof(providerKey));
        ProviderDisplayName = providerDisplayName;
        TenantId = tenantId;
    }

    protected internal IdentityUserLogin(Guid userId, UserLoginInfo login, Guid? tenantId)
        : this(userId, login.LoginProvider, login.ProviderKey, login.ProviderDisplayName, tenantId)
    {
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual Guid UserId { get; protected set; }

    public virtual string LoginProvider { get; protected set; }

    public virtual string ProviderKey { get; protected set; }

    public virtual string? ProviderDisplayName { get; protected set; }

    public virtual UserLoginInfo ToUserLoginInfo() => new(LoginProvider, ProviderKey, ProviderDisplayName);

    public override object[] GetKeys() => [UserId, LoginProvider];
}
