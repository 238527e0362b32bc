using Volo.Abp.Domain;
using Volo.Abp.Modularity;

namespace Montrose.Billing;

/// <summary>Billing's rules: the ledger and redeem codes.</summary>
[DependsOn(typeof(MontroseBillingContractsModule), typeof(AbpDddDomainModule))]
public class MontroseBillingDomainModule : AbpModule;
