namespace Volo.Abp.Caching { public class AbpCachingModule : Volo.Abp.Modularity.AbpModule; }
