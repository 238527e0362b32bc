using System.Globalization;
using Montrose.Billing.Gateways;
using Montrose.Billing.Ledger;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Payments;
using Montrose.Billing.Wallets;
using Montrose.Billing.Webhooks;
using Montrose.Monetary;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace Montrose.Isolation.Tests.World;

/// <content>Payments, saved cards, and what providers told.</content>
public static partial class Subjects
{
    /// <summary>A charge that the client has paid.</summary>
    public static readonly Subject Payment = new("payment", Reach.Client, async m =>
    {
        var id = m.Get<IGuidGenerator>().Create();
        var item = new ChargedItem(m.ClientId, new Money(1_000, "EUR"), Money.Zero("EUR"), "courses", id.ToString("N", CultureInfo.InvariantCulture), m.Text, "standard");
        var payment = Montrose.Billing.Payments.Payment.ForCharge(id, m.TenantId, item, GatewayKind.Test, null, DateTime.UtcNow);
        payment.Succeed("test_" + id.ToString("N", CultureInfo.InvariantCulture), DateTime.UtcNow);
        await m.Get<IRepository<Montrose.Billing.Payments.Payment, Guid>>().InsertAsync(payment, autoSave: true);
        await m.Get<PaymentLedger>().PaidAsync(payment);
        return id.ToString();
    });

    /// <summary>A transaction of the ledger.</summary>
    public static readonly Subject Transaction = new("transaction", Reach.Client, async m =>
    {
        var fact = new BusinessFact("courses", Guid.NewGuid().ToString("N"), WalletEntryKind.PaidDirectly);
        await m.Get<LedgerBook>().MoveAsync(m.ClientId, AccountKind.GatewayClearing, AccountKind.Purchases, new Money(100, "EUR"), fact, m.Text);
        return (await m.Get<IRepository<LedgerTransaction, Guid>>().GetAsync(t => t.Provider == fact.Provider && t.ObjectId == fact.ObjectId)).Id.ToString();
    });

    /// <summary>A saved card.</summary>
    public static readonly Subject PaymentMethod = new("payment method", Reach.Client, async m =>
    {
        var method = new GatewayMethod(null, "approve-" + Guid.NewGuid().ToString("N"), m.Text, "4242", 12, 2090);
        var saved = new Montrose.Billing.PaymentMethods.PaymentMethod(m.Get<IGuidGenerator>().Create(), m.TenantId, m.ClientId, GatewayKind.Test, method, isDefault: false, DateTime.UtcNow);
        return (await m.Get<IRepository<Montrose.Billing.PaymentMethods.PaymentMethod, Guid>>().InsertAsync(saved, autoSave: true)).Id.ToString();
    });

    /// <summary>A card on its way.</summary>
    public static readonly Subject MethodSetup = new("method setup", Reach.Client, async m =>
        (await m.Get<IRepository<Montrose.Billing.PaymentMethods.MethodSetup, Guid>>().InsertAsync(new Montrose.Billing.PaymentMethods.MethodSetup(m.Get<IGuidGenerator>().Create(), m.TenantId, m.ClientId, GatewayKind.Test, DateTime.UtcNow), autoSave: true)).Id.ToString());

    /// <summary>An event of a provider's.</summary>
    public static readonly Subject Webhook = new("webhook", Reach.Agency, async m =>
    {
        var told = new WebhookEvent(m.Get<IGuidGenerator>().Create(), m.TenantId, GatewayKind.Stripe, "evt_" + Guid.NewGuid().ToString("N"), m.Text, $$"""{ "note": "{{m.Text}}" }""", DateTime.UtcNow);
        return (await m.Get<IRepository<WebhookEvent, Guid>>().InsertAsync(told, autoSave: true)).Id.ToString();
    });

    /// <summary>A page of the built-in gateway.</summary>
    public static readonly Subject TestCheckout = new("test checkout", Reach.Agency, async m =>
    {
        var id = Guid.NewGuid();
        var checkout = new Montrose.Billing.Gateways.TestCheckout(id, m.TenantId, id.ToString("N", CultureInfo.InvariantCulture), new Money(1_000, "EUR"), m.Text, "/", "/", DateTime.UtcNow);
        return (await m.Get<IRepository<Montrose.Billing.Gateways.TestCheckout, Guid>>().InsertAsync(checkout, autoSave: true)).Id.ToString();
    }) { IsProof = true };
}
