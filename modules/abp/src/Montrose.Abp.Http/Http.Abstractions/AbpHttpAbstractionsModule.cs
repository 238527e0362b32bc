using Volo.Abp.Modularity;

namespace Volo.Abp.Http;

/// <summary>What both ends of a call know.</summary>
public class AbpHttpAbstractionsModule : AbpModule;
