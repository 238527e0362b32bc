using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Montrose.EntityFrameworkCore;
using Montrose.Lists;
using Volo.Abp.Autofac;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Emailing;
using Volo.Abp.Modularity;
using Volo.Abp.Timing;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.TestBase;

/// <summary>The product without pages, on a real database, with a clock that tests set and a mailbox that they read.</summary>
[DependsOn(
    typeof(AbpAutofacModule),
    typeof(MontroseApplicationModule),
    typeof(MontroseEntityFrameworkCorePostgreSqlModule))]
public class MontroseTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpBackgroundJobOptions>(o => o.IsJobExecutionEnabled = false);
        Configure<PortalListOptions>(o => o.Add<NumberList>(NumberList.Name));
        context.Services.TryAddSingleton<IHostEnvironment>(new TestEnvironment());
        context.Services.AddSingleton<TestClock>();
        context.Services.Replace(ServiceDescriptor.Singleton<IClock>(s => s.GetRequiredService<TestClock>()));
        context.Services.Replace(ServiceDescriptor.Singleton<IPasswordHasher<IdentityUser>, CountingPasswordHasher>());
        context.Services.AddSingleton<TestMailbox>();
        context.Services.Replace(ServiceDescriptor.Transient<IEmailSender, MailboxEmailSender>());
    }

    private sealed class TestEnvironment : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Test";
        public string ApplicationName { get; set; } = "Montrose.Tests";
        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
