using Volo.Abp.Modularity;

namespace Volo.Abp;

public class AbpTestBaseModule : AbpModule
{
}
