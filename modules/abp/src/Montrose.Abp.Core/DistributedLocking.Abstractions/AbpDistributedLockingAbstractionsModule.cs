using Volo.Abp.Modularity;

namespace Volo.Abp.DistributedLocking;

public class AbpDistributedLockingAbstractionsModule : AbpModule
{
}
