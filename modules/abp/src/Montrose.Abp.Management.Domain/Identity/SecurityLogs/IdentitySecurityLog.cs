using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.SecurityLog;

namespace Volo.Abp.Identity;

/// <summary>An entry of the log of sign-ins and changes to accounts.</summary>
public class IdentitySecurityLog : AggregateRoot<Guid>, IMultiTenant
{
    protected IdentitySecurityLog()
    {
    }

    public IdentitySecurityLog(IGuidGenerator guidGenerator, SecurityLogInfo securityLogInfo)
        : base(guidGenerator.Create())
    {
        TenantId = securityLogInfo.TenantId;
        TenantName = Cut(securityLogInfo.TenantName, IdentitySecurityLogConsts.MaxTenantNameLength);
        ApplicationName = Cut(securityLogInfo.ApplicationName, IdentitySecurityLogConsts.MaxApplicationNameLength);
        Identity = Cut(securityLogInfo.Identity, IdentitySecurityLogConsts.MaxIdentityLength);
        Action = Cut(securityLogInfo.Action, IdentitySecurityLogConsts.MaxActionLength);
        UserId = securityLogInfo.UserId;
        UserName = Cut(securityLogInfo.UserName, IdentitySecurityLogConsts.MaxUserNameLength);
        CreationTime = securityLogInfo.CreationTime;
        ClientIpAddress = Cut(securityLogInfo.ClientIpAddress, IdentitySecurityLogConsts.MaxClientIpAddressLength);
        ClientId = Cut(securityLogInfo.ClientId, IdentitySecurityLogConsts.MaxClientIdLength);
        CorrelationId = Cut(securityLogInfo.CorrelationId, IdentitySecurityLogConsts.MaxCorrelationIdLength);
        BrowserInfo = Cut(securityLogInfo.BrowserInfo, IdentitySecurityLogConsts.MaxBrowserInfoLength);

        foreach (var (key, value) in securityLogInfo.ExtraProperties)
        {
            this.SetProperty(key, value, validate: false);
        }
    }

    public Guid? TenantId { get; protected set; }

    public string? ApplicationName { get; protected set; }

    public string? Identity { get; protected set; }

    public string? Action { get; protected set; }

    public Guid? UserId { get; protected set; }

    public string? UserName { get; protected set; }

    public string? TenantName { get; protected set; }

    public string? ClientId { get; protected set; }

    public string? CorrelationId { get; protected set; }

    public string? ClientIpAddress { get; protected set; }

    public string? BrowserInfo { get; protected set; }

    public DateTime CreationTime { get; protected set; }

    /// <summary>A log entry must never fail because a browser sent a long text.</summary>
    private static string? Cut(string? text, int maxLength) => text?.Length > maxLength ? text[..maxLength] : text;
}
