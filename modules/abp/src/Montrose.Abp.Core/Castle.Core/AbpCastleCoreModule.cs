using Volo.Abp.Modularity;

namespace Volo.Abp.Castle;

public class AbpCastleCoreModule : AbpModule
{
}
