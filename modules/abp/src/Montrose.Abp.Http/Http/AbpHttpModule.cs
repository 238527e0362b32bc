using Volo.Abp.Json;
using Volo.Abp.Modularity;

namespace Volo.Abp.Http;

/// <summary>Describes services that are reached over HTTP.</summary>
[DependsOn(typeof(AbpHttpAbstractionsModule), typeof(AbpJsonModule))]
public class AbpHttpModule : AbpModule;
