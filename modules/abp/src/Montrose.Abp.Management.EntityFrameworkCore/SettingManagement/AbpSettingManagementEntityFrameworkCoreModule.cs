using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace Volo.Abp.SettingManagement.EntityFrameworkCore;

/// <summary>Setting management on EF Core.</summary>
[DependsOn(typeof(AbpSettingManagementDomainModule), typeof(AbpEntityFrameworkCoreModule))]
public class AbpSettingManagementEntityFrameworkCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddAbpDbContext<SettingManagementDbContext>(options =>
        {
            options.AddDefaultRepositories<ISettingManagementDbContext>();
            options.AddRepository<Setting, EfCoreSettingRepository>();
            options.AddRepository<SettingDefinitionRecord, EfCoreSettingDefinitionRecordRepository>();
        });
}
