namespace Volo.Abp.EventBus { public class AbpEventBusModule : Volo.Abp.Modularity.AbpModule; }
namespace Volo.Abp.Caching { public class AbpCachingModule : Volo.Abp.Modularity.AbpModule; }
