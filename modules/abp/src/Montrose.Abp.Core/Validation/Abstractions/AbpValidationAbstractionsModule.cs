using Volo.Abp.Modularity;

namespace Volo.Abp.Validation;

public class AbpValidationAbstractionsModule : AbpModule
{
}
