using System.Globalization;
using Montrose.Billing.Gateways;
using Montrose.Billing.Settings;
using Montrose.Monetary;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Montrose.Billing.Payments;

/// <summary>What a top-up may be at the current agency.</summary>
public class TopUpTerms(ISettingProvider settings, AgencyCurrency currency, GatewayDirectory gateways) : ITransientDependency
{
    public async Task<TopUpTermsDto> GetAsync()
    {
        var (min, max) = await RangeAsync();
        return new TopUpTermsDto { Min = min, Max = max, Gateways = await gateways.AvailableAsync() };
    }

    /// <exception cref="Volo.Abp.BusinessException">Billing:TopUp.OutOfRange</exception>
    public async Task<Money> CheckedAsync(long minorUnits)
    {
        var (min, max) = await RangeAsync();
        return minorUnits >= min.MinorUnits && minorUnits <= max.MinorUnits ? new Money(minorUnits, min.Currency) : throw Errors.TopUpOutOfRange(min, max);
    }

    private async Task<(Money Min, Money Max)> RangeAsync()
    {
        var code = await currency.GetAsync();
        return (new Money(await NumberAsync(BillingSettings.TopUpMin), code), new Money(await NumberAsync(BillingSettings.TopUpMax), code));
    }

    private async Task<long> NumberAsync(string name) =>
        long.TryParse(await settings.GetOrNullAsync(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= PaymentConsts.MaxAmount
            ? number
            : throw new Volo.Abp.AbpException($"The setting {name} must be a whole number of minor units from 1 to {PaymentConsts.MaxAmount.ToString(CultureInfo.InvariantCulture)}.");
}
