using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.WebClientInfo;
using Volo.Abp.Clients;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.SecurityLog;
using Volo.Abp.Timing;
using Volo.Abp.Tracing;
using Volo.Abp.Users;

namespace Volo.Abp.AspNetCore.SecurityLog;

/// <summary>Writes down with each sign-in and password change who it was and where the request came from.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(ISecurityLogManager))]
public class AspNetCoreSecurityLogManager(
    IOptions<AbpSecurityLogOptions> securityLogOptions,
    ISecurityLogStore securityLogStore,
    IClock clock,
    ICurrentUser currentUser,
    ICurrentTenant currentTenant,
    ICurrentClient currentClient,
    IHttpContextAccessor httpContextAccessor,
    ICorrelationIdProvider correlationIdProvider,
    IWebClientInfoProvider webClientInfoProvider) : DefaultSecurityLogManager(securityLogOptions, securityLogStore)
{
    protected IClock Clock { get; } = clock;

    protected ICurrentUser CurrentUser { get; } = currentUser;

    protected ICurrentTenant CurrentTenant { get; } = currentTenant;

    protected ICurrentClient CurrentClient { get; } = currentClient;

    protected IHttpContextAccessor HttpContextAccessor { get; } = httpContextAccessor;

    protected ICorrelationIdProvider CorrelationIdProvider { get; } = correlationIdProvider;

    protected IWebClientInfoProvider WebClientInfoProvider { get; } = webClientInfoProvider;

    protected override async Task<SecurityLogInfo> CreateAsync()
    {
        var log = await base.CreateAsync();
        log.CreationTime = Clock.Now;
        log.TenantId = CurrentTenant.Id;
        log.TenantName = CurrentTenant.Name;
        log.UserId = CurrentUser.Id;
        log.UserName = CurrentUser.UserName;
        log.ClientId = CurrentClient.Id;
        log.CorrelationId = CorrelationIdProvider.Get();
        if (HttpContextAccessor.HttpContext is not null)
        {
            log.ClientIpAddress = WebClientInfoProvider.ClientIpAddress;
            log.BrowserInfo = WebClientInfoProvider.BrowserInfo;
        }
        return log;
    }
}
