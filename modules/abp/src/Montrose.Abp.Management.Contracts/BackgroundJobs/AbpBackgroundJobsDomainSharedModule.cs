using Volo.Abp.Modularity;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Lengths of a stored job.</summary>
public class AbpBackgroundJobsDomainSharedModule : AbpModule;
