using Volo.Abp.Modularity;

namespace Volo.Abp.Auditing;

public class AbpAuditingContractsModule : AbpModule
{
}
