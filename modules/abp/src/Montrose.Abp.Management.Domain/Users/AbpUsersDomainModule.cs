using Volo.Abp.Domain;
using Volo.Abp.Modularity;

namespace Volo.Abp.Users;

/// <summary>What every application's own users share.</summary>
[DependsOn(typeof(AbpUsersDomainSharedModule), typeof(AbpUsersAbstractionModule), typeof(AbpDddDomainModule))]
public class AbpUsersDomainModule : AbpModule;
