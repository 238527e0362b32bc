using Volo.Abp.Modularity;

namespace Volo.Abp.AspNetCore;

/// <summary>What libraries may know about the web without being hosted in it.</summary>
public class AbpAspNetCoreAbstractionsModule : AbpModule;
