using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.ConnectedServices;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;

namespace Montrose.Billing.Gateways;

/// <summary>With whom an agency's clients pay.</summary>
[ExposeServices(typeof(IConnectedServiceContributor))]
public class PaymentConnection(GatewayAccounts accounts, IPermissionChecker permissions, IStringLocalizer<BillingResource> l) : IConnectedServiceContributor, ITransientDependency
{
    public int Order => 15;

    public async Task<IReadOnlyList<ConnectedServiceDto>> GetAsync()
    {
        var mayChange = await permissions.IsGrantedAsync(BillingPermissions.Gateways.Update);
        var (stripe, payPal) = (await accounts.StripeAsync(), await accounts.PayPalAsync());
        var standsIn = stripe is null && payPal is null && await accounts.AllowsTestAsync();
        return
        [
            Provider("stripe", "Stripe", stripe is not null, stripe?.WebhookSecret is not null),
            Provider("paypal", "PayPal", payPal is not null, payPal?.WebhookId is not null),
        ];

        ConnectedServiceDto Provider(string key, string name, bool isConnected, bool isTold) => new()
        {
            Key = key,
            Name = name,
            Purpose = l["Connection.Payments.Purpose"],
            State = isConnected ? ConnectedServiceState.Connected : ConnectedServiceState.NotConfigured,
            Detail = l[isConnected ? isTold ? "Connection.Payments.Told" : "Connection.Payments.NotTold" : standsIn ? "Connection.Payments.StandIn" : "Connection.Payments.None"],
            Path = mayChange ? "/dashboard/admin/billing/gateways" : null,
            Action = mayChange ? l["Gateways"].Value : null,
        };
    }
}
