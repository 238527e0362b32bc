using Volo.Abp.Modularity;

namespace Volo.Abp.Users;

/// <summary>Shared constants about users.</summary>
public class AbpUsersDomainSharedModule : AbpModule;
