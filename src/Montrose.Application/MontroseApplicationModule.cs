using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Montrose.Accounts;
using Montrose.Agencies;
using Montrose.ApiKeys;
using Montrose.Branding;
using Montrose.Integration;
using Montrose.LongJobs;
using Montrose.Idempotency;
using Montrose.Mails;
using Montrose.Notices;
using Montrose.People;
using Montrose.PeopleImports;
using Montrose.Portal;
using Montrose.Preferences;
using Montrose.Seeding;
using Montrose.Teams;
using Volo.Abp;
using Volo.Abp.Account;
using Volo.Abp.Application;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.BlobStoring;
using Volo.Abp.BlobStoring.Database;
using Volo.Abp.Data;
using Volo.Abp.FeatureManagement;
using Volo.Abp.Identity;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.SettingManagement;
using Volo.Abp.TenantManagement;
using Volo.Abp.VirtualFileSystem;

namespace Montrose;

[DependsOn(
    typeof(MontroseDomainModule),
    typeof(MontroseApplicationContractsModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpBackgroundWorkersModule),
    typeof(AbpAccountApplicationModule),
    typeof(AbpIdentityApplicationModule),
    typeof(AbpPermissionManagementApplicationModule),
    typeof(AbpSettingManagementApplicationModule),
    typeof(AbpFeatureManagementApplicationModule),
    typeof(AbpTenantManagementApplicationModule))]
public class MontroseApplicationModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(o => o.FileSets.AddEmbedded<MontroseApplicationModule>("Montrose"));
        Configure<AbpBlobStoringOptions>(o => o.Containers.Configure<LogoContainer>(c => c.UseDatabase()).Configure<PeopleImportContainer>(c => c.UseDatabase()).Configure<LongJobContainer>(c => c.UseDatabase()).Configure<PersonPictureContainer>(c => c.UseDatabase()));
        Configure<IdentityOptions>(o =>
        {
            o.User.AllowedUserNameCharacters = Mailbox.Characters; // people sign in with their address
            o.Lockout.AllowedForNewUsers = false; // see MontroseSettingDefaults
        });
        context.Services.AddOptions<PortalOptions>().BindConfiguration(PortalOptions.Section).ValidateOnStart();
        context.Services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section);
        context.Services.AddOptions<HostAdminOptions>().BindConfiguration(HostAdminOptions.Section);
        context.Services.AddOptions<AgencyOptions>().Configure<IOptions<PortalOptions>>(static (o, portal) =>
        {
            if (portal.Value.OwnLabel is { } label) o.ReservedSubdomains.Add(label);
        });
        context.Services.AddOptions<AccountThrottleOptions>().BindConfiguration(AccountThrottleOptions.Section).ValidateOnStart();
        context.Services.AddSingleton<IValidateOptions<PortalOptions>, PortalOptionsValidator>();
        context.Services.AddOptions<ApiKeyThrottleOptions>().BindConfiguration(ApiKeyThrottleOptions.Section).ValidateOnStart();
        context.Services.AddSingleton<IValidateOptions<ApiKeyThrottleOptions>, ApiKeyThrottleOptionsValidator>();
        Configure<NoticeKinds>(k => k.Add(PlatformNotices.All));
        Configure<AbpPermissionOptions>(o =>
        {
            o.ValueProviders.Add<TeamPermissionValueProvider>();
            o.ValueProviders.Add<ApiKeyPermissionValueProvider>();
        });
        context.Services.AddSingleton<IValidateOptions<AccountThrottleOptions>, AccountThrottleOptionsValidator>();
        context.Services.AddOptions<IdempotencyOptions>().BindConfiguration(IdempotencyOptions.Section).ValidateOnStart();
        context.Services.AddSingleton<IValidateOptions<IdempotencyOptions>, IdempotencyOptionsValidator>();
        context.Services.TryAddSingleton(TimeProvider.System);
        context.Services.AddDataProtection();
    }

    // ABP's own contributor gives every tenant an admin with a well-known password; here people come by invitation.
    public override void PostConfigureServices(ServiceConfigurationContext context) =>
        Configure<AbpDataSeedOptions>(o => o.Contributors.Remove<IdentityDataSeedContributor>());

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        await context.AddBackgroundWorkerAsync<ApiKeyUsageWorker>();
        await context.AddBackgroundWorkerAsync<RemoveAbandonedAccountsWorker>();
        await context.AddBackgroundWorkerAsync<RemoveOldLongJobsWorker>();
        await context.AddBackgroundWorkerAsync<RemoveOldAnswersWorker>();
    }

    public override Task OnApplicationShutdownAsync(ApplicationShutdownContext context) =>
        context.ServiceProvider.GetRequiredService<ApiKeyUsageCounter>().WriteAsync();
}
