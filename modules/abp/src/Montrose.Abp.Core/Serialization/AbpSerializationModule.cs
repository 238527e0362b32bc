using Volo.Abp.Modularity;

namespace Volo.Abp.Serialization;

public class AbpSerializationModule : AbpModule
{
}
