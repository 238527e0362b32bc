using Montrose.Billing.Settings;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.ConnectedServices;
using Montrose.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.Application.Dtos;
using Volo.Abp.SettingManagement;
using Xunit;

namespace Montrose.Billing.Tests.Application.Payments;

/// <summary>The page of connected services says with whom clients pay.</summary>
[Collection(PaymentCollection.Name)]
public class PaymentConnectionTests(PaymentApp app)
{
    [Fact]
    public async Task An_agency_sees_which_provider_is_connected_and_where_it_is_set_up()
    {
        var agency = await app.Given.AnAgency();
        (await ProvidersOf(agency)).ShouldAllBe(s => s.State == ConnectedServiceState.NotConfigured && s.Path == "/dashboard/admin/billing/gateways");

        await app.Given.InAsync(agency.Id, async s =>
        {
            await s.GetRequiredService<ISettingManager>().SetForCurrentTenantAsync(BillingSettings.StripeSecretKey, "sk_test_1", forceToSet: true);
            return true;
        });

        var providers = await ProvidersOf(agency);
        providers.ToDictionary(s => s.Key, s => s.State, StringComparer.Ordinal).ShouldBe(new Dictionary<string, ConnectedServiceState>(StringComparer.Ordinal)
        {
            ["stripe"] = ConnectedServiceState.Connected,
            ["paypal"] = ConnectedServiceState.NotConfigured,
        }, ignoreOrder: true);
        providers.ShouldNotContain(s => s.Detail.Contains("sk_test", StringComparison.Ordinal));
    }

    private async Task<List<ConnectedServiceDto>> ProvidersOf(TestAgency agency) =>
        [.. (await app.AsAsync<IConnectedServiceAppService, ListResultDto<ConnectedServiceDto>>(agency.Admin, s => s.GetListAsync())).Items.Where(s => s.Key is "stripe" or "paypal")];
}
