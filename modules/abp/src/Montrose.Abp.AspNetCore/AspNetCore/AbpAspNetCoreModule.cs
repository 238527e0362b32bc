using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.Auditing;
using Volo.Abp.AspNetCore.Authorization;
using Volo.Abp.AspNetCore.Security;
using Volo.Abp.Auditing;
using Volo.Abp.Authorization;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Http;
using Volo.Abp.Modularity;
using Volo.Abp.Security;
using Volo.Abp.Uow;
using Volo.Abp.Validation;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.AspNetCore;

/// <summary>The request pipeline: principal, culture, correlation, exceptions, audit.</summary>
[DependsOn(
    typeof(AbpAuditingModule),
    typeof(AbpSecurityModule),
    typeof(AbpVirtualFileSystemModule),
    typeof(AbpUnitOfWorkModule),
    typeof(AbpHttpModule),
    typeof(AbpAuthorizationModule),
    typeof(AbpValidationModule),
    typeof(AbpExceptionHandlingModule),
    typeof(AbpAspNetCoreAbstractionsModule))]
public class AbpAspNetCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddHttpContextAccessor();
        services.AddAuthorization();
        services.Replace(ServiceDescriptor.Singleton<IAuthorizationPolicyProvider, CachedAuthorizationPolicyProvider>());
        services.AddObjectAccessor<IApplicationBuilder>();
        Configure<AbpAuditingOptions>(options => options.Contributors.Add(new AspNetCoreAuditLogContributor()));
    }

    /// <summary>After every module has added its cookie schemes, so that this runs behind what they bring along.</summary>
    public override void PostConfigureServices(ServiceConfigurationContext context)
        => context.Services.AddSingleton<IPostConfigureOptions<CookieAuthenticationOptions>, RecentTicketsSetup>();
}
