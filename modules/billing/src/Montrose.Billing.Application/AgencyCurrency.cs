using Montrose.Billing.Settings;
using Montrose.Monetary;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Montrose.Billing;

/// <summary>The currency that the current agency keeps its clients' money in.</summary>
public class AgencyCurrency(ISettingProvider settings) : ITransientDependency
{
    public async Task<string> GetAsync()
    {
        var code = await settings.GetOrNullAsync(BillingSettings.Currency);
        return Currencies.Exists(code) ? code! : throw new AbpException($"The setting {BillingSettings.Currency} is '{code}'; it must be an ISO 4217 code such as EUR.");
    }
}
