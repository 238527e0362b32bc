using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Settings;
using Montrose.Isolation.Tests.World;
using Volo.Abp.SettingManagement;
using static Montrose.Isolation.Tests.World.Who;

namespace Montrose.Isolation.Tests.Policy;

/// <content>Payments, saved cards, gateways and what they tell.</content>
public static partial class IsolationPolicy
{
    private const string NotSigned = "nobody here can sign for a provider";

    private static readonly Rule[] Payments =
    [
        new("GET api/billing/my-payment/top-up-terms", Client) { ShowsNothingBecause = "amounts have no text" },
        new("POST api/billing/my-payment/start-top-up", Client, Rows.Client) { Before = NoAccounts, Body = """{ "amountMinorUnits": 1000, "gateway": 1, "requestKey": "{unique}" }""", ShowsNothingBecause = "an address has no text" },
        new("POST api/billing/my-payment/{id}/continue", Client, Rows.Client) { Ids = { ["id"] = Subjects.Payment }, ShowsNothingBecause = "an address has no text" },
        new("POST api/billing/my-payment/{id}/refresh", Client, Rows.Client) { Ids = { ["id"] = Subjects.Payment } },
        new("GET api/billing/my-payment/{id}", Client, Rows.Client) { Ids = { ["id"] = Subjects.Payment } },
        new("GET api/billing/my-payment", Client, Rows.Client),
        new("GET api/billing/payment", Admin, Rows.Client),
        new("GET api/billing/payment/{id}", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Payment } },
        new("POST api/billing/payment/{id}/refund", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Payment }, Body = """{ "amountMinorUnits": 1, "target": 1, "requestKey": "{unique}" }""" },
        new("POST api/billing/payment/{id}/check", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Payment } },
        new("GET dashboard/client/wallet/top-up", Client),
        new("POST dashboard/client/wallet/top-up", Client) { Before = NoAccounts, Form = "Input.Amount=10.00&Input.Gateway=Test&Input.RequestKey={unique}" },
        new("GET dashboard/client/payments/{id:guid}", Client, Rows.Client) { Ids = { ["id"] = Subjects.Payment } },
        new("POST dashboard/client/payments/{id:guid}?handler=Continue", Client, Rows.Client) { Ids = { ["id"] = Subjects.Payment }, ShowsNothingBecause = Redirects },
        new("POST dashboard/client/payments/{id:guid}?handler=Check", Client, Rows.Client) { Ids = { ["id"] = Subjects.Payment }, ShowsNothingBecause = Redirects },
        new("GET dashboard/admin/billing/payments", Admin, Rows.Client),
        new("GET dashboard/admin/billing/payments/{id:guid}", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Payment } },
        new("POST dashboard/admin/billing/payments/{id:guid}?handler=Refund", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Payment }, Form = "Input.Amount=0.01&Input.Target=Wallet&Input.Reason=x&Input.RequestKey={unique}", ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/billing/payments/{id:guid}?handler=Check", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Payment }, ShowsNothingBecause = Redirects },
    ];

    private static readonly Rule[] PaymentMethods =
    [
        new("GET api/billing/payment-method", Client, Rows.Client),
        new("POST api/billing/payment-method/start", Client) { Before = NoAccounts, Body = """{ "gateway": 1 }""" },
        new("POST api/billing/payment-method/{id}/complete", Client, Rows.Client) { Ids = { ["id"] = Subjects.MethodSetup } },
        new("POST api/billing/payment-method/{id}/make-default", Client, Rows.Client) { Ids = { ["id"] = Subjects.PaymentMethod } },
        new("DELETE api/billing/payment-method/{id}", Client, Rows.Client) { Ids = { ["id"] = Subjects.PaymentMethod }, ShowsNothingBecause = "it answers nothing" },
        new("GET dashboard/client/payment-methods", Client, Rows.Client),
        new("POST dashboard/client/payment-methods?handler=Start", Client) { Before = NoAccounts, Form = "gateway=Test" },
        new("POST dashboard/client/payment-methods?handler=Default", Client, Rows.Client) { Ids = { ["id"] = Subjects.PaymentMethod }, Form = "id={id}", ShowsNothingBecause = Redirects },
        new("POST dashboard/client/payment-methods?handler=Remove", Client, Rows.Client) { Ids = { ["id"] = Subjects.PaymentMethod }, Form = "id={id}", ShowsNothingBecause = Redirects },
    ];

    private static readonly Rule[] Gateways =
    [
        new("GET api/billing/gateway-settings", Admin),
        new("PUT api/billing/gateway-settings", Admin) { Body = """{ "allowsTest": true, "topUpMinMinorUnits": 500, "topUpMaxMinorUnits": 500000 }""" },
        new("GET dashboard/admin/billing/gateways", Admin),
        new("POST dashboard/admin/billing/gateways", Admin) { Form = "Input.TopUpMin=5.00&Input.TopUpMax=5000.00&Input.AllowsTest=true" },
        new("GET pay/test/{id:guid}", Everybody, Rows.Public) { Ids = { ["id"] = Subjects.TestCheckout } },
        new("POST pay/test/{id:guid}?handler=Choose", Everybody, Rows.Public) { Ids = { ["id"] = Subjects.TestCheckout }, Form = "card=Decline", ShowsNothingBecause = Redirects },
        new("POST pay/test/{id:guid}?handler=Confirm", Everybody, Rows.Public) { Ids = { ["id"] = Subjects.TestCheckout }, Form = "isApproved=true", ShowsNothingBecause = Redirects },
        new("POST pay/test/{id:guid}?handler=Again", Everybody, Rows.Public) { Ids = { ["id"] = Subjects.TestCheckout }, ShowsNothingBecause = Redirects },
        new("POST webhooks/billing/stripe", Everybody) { Body = "{}", Status = 400, ShowsNothingBecause = NotSigned },
        new("POST webhooks/billing/paypal", Everybody) { Body = "{}", Status = 400, ShowsNothingBecause = NotSigned },
        new("GET api/billing/webhook", Admin, Rows.Agency),
        new("GET api/billing/webhook/{id}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Webhook } },
        new("POST api/billing/webhook/{id}/replay", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Webhook } },
        new("GET dashboard/admin/billing/webhooks", Admin, Rows.Agency),
        new("GET dashboard/admin/billing/webhooks/{id:guid}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Webhook } },
        new("POST dashboard/admin/billing/webhooks/{id:guid}?handler=Replay", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Webhook }, ShowsNothingBecause = Redirects },
    ];

    /// <summary>A test that wrote texts everywhere wrote accounts too; without any, the built-in gateway is there again.</summary>
    private static Task NoAccounts(IsolationWorld world) => world.InAsync(Owner.A, async s =>
    {
        var settings = s.GetRequiredService<ISettingManager>();
        foreach (var name in new[] { BillingSettings.StripeSecretKey, BillingSettings.PayPalClientId }) await settings.SetForCurrentTenantAsync(name, "", forceToSet: true);
        await settings.SetForCurrentTenantAsync(BillingSettings.TestGateway, "true", forceToSet: true);
        return true;
    });
}
