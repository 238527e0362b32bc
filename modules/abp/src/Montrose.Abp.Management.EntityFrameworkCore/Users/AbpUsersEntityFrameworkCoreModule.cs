using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace Volo.Abp.Users.EntityFrameworkCore;

/// <summary>Mapping that every application's own users share.</summary>
[DependsOn(typeof(AbpUsersDomainModule), typeof(AbpEntityFrameworkCoreModule))]
public class AbpUsersEntityFrameworkCoreModule : AbpModule;
