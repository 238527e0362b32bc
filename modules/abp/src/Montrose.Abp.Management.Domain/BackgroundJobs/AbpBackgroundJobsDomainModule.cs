using Volo.Abp.Modularity;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Background jobs, kept in the database and taken by one worker each.</summary>
[DependsOn(typeof(AbpBackgroundJobsDomainSharedModule), typeof(AbpBackgroundJobsModule))]
public class AbpBackgroundJobsDomainModule : AbpModule;
