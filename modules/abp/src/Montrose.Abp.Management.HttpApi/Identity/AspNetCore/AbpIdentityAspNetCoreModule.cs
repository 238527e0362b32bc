using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Volo.Abp.Modularity;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>Signing in with cookies on ASP.NET Core Identity.</summary>
[DependsOn(typeof(AbpIdentityDomainModule))]
public class AbpIdentityAspNetCoreModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        PreConfigure<IdentityBuilder>(builder => builder
            .AddDefaultTokenProviders()
            .AddTokenProvider<LinkUserTokenProvider>(LinkUserTokenProviderConsts.LinkUserTokenProviderName)
            .AddSignInManager<AbpSignInManager>());

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.AddDataProtection();
        services.AddSingleton<SessionCookie>();
        services.AddScoped<AbpSecurityStampValidator, SnapshotSecurityStampValidator>();
        services.AddScoped<ISecurityStampValidator>(provider => provider.GetRequiredService<AbpSecurityStampValidator>());

        var options = services.ExecutePreConfiguredActions(new AbpIdentityAspNetCoreOptions());
        if (options.ConfigureAuthentication)
        {
            services
                .AddAuthentication(authentication =>
                {
                    authentication.DefaultScheme = IdentityConstants.ApplicationScheme;
                    authentication.DefaultSignInScheme = IdentityConstants.ExternalScheme;
                })
                .AddIdentityCookies();
        }
    }

    public override void PostConfigureServices(ServiceConfigurationContext context)
    {
        context.Services
            .AddOptions<SecurityStampValidatorOptions>()
            .PostConfigure<IOptions<AbpRefreshingPrincipalOptions>>((options, refreshing) => options.UpdatePrincipal(refreshing.Value));

        context.Services
            .AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .PostConfigure<SessionCookie, TimeProvider>((options, session, time) =>
            {
                options.Events.OnValidatePrincipal = session.ValidateAsync;
                options.TicketDataFormat = new RememberedTickets(options.TicketDataFormat, time);
            });
    }
}
