using Volo.Abp.Localization;

namespace Volo.Abp.Application.Localization.Resources.AbpDdd;

[LocalizationResourceName("AbpDddApplicationContracts")]
public class AbpDddApplicationContractsResource
{
}
