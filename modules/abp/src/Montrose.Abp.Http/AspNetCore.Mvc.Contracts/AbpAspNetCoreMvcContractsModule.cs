using Volo.Abp.Application;
using Volo.Abp.Modularity;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>The services that every application offers its clients.</summary>
[DependsOn(typeof(AbpDddApplicationContractsModule))]
public class AbpAspNetCoreMvcContractsModule : AbpModule;
