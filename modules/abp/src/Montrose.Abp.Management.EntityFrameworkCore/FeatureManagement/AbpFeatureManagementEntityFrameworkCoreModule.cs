using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace Volo.Abp.FeatureManagement.EntityFrameworkCore;

/// <summary>Feature management on EF Core.</summary>
[DependsOn(typeof(AbpFeatureManagementDomainModule), typeof(AbpEntityFrameworkCoreModule))]
public class AbpFeatureManagementEntityFrameworkCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddAbpDbContext<FeatureManagementDbContext>(options =>
        {
            options.AddDefaultRepositories<IFeatureManagementDbContext>();
            options.AddRepository<FeatureGroupDefinitionRecord, EfCoreFeatureGroupDefinitionRecordRepository>();
            options.AddRepository<FeatureDefinitionRecord, EfCoreFeatureDefinitionRecordRepository>();
            options.AddRepository<FeatureValue, EfCoreFeatureValueRepository>();
        });
}
