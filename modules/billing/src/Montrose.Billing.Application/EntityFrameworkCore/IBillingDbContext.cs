using Microsoft.EntityFrameworkCore;
using Montrose.Billing.AutoRecharges;
using Montrose.Billing.Gateways;
using Montrose.Billing.Invoices;
using Montrose.Billing.Ledger;
using Montrose.Billing.Margins;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Payments;
using Montrose.Billing.Payouts;
using Montrose.Billing.Plans;
using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Taxes;
using Montrose.Billing.Subscriptions;
using Montrose.Billing.Usage;
using Montrose.Billing.Webhooks;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.EntityFrameworkCore;

/// <summary>Billing's tables, in whichever DbContext holds them.</summary>
[ConnectionStringName("Default")]
public interface IBillingDbContext : IEfCoreDbContext
{
    DbSet<RedeemCode> RedeemCodes { get; }
    DbSet<Redemption> Redemptions { get; }
    DbSet<Account> Accounts { get; }
    DbSet<LedgerTransaction> Transactions { get; }
    DbSet<LedgerEntry> Entries { get; }
    DbSet<PaymentMethod> PaymentMethods { get; }
    DbSet<MethodSetup> MethodSetups { get; }
    DbSet<GatewayCustomer> GatewayCustomers { get; }
    DbSet<Payment> Payments { get; }
    DbSet<PaymentRefund> PaymentRefunds { get; }
    DbSet<WebhookEvent> WebhookEvents { get; }
    DbSet<TestCheckout> TestCheckouts { get; }
    DbSet<Hold> Holds { get; }
    DbSet<AutoRecharge> AutoRecharges { get; }
    DbSet<Invoice> Invoices { get; }
    DbSet<InvoiceLine> InvoiceLines { get; }
    DbSet<InvoiceSeries> InvoiceSeries { get; }
    DbSet<InvoiceReminder> InvoiceReminders { get; }
    DbSet<TaxRate> TaxRates { get; }
    DbSet<Plan> Plans { get; }
    DbSet<PlanLimit> PlanLimits { get; }
    DbSet<Subscription> Subscriptions { get; }
    DbSet<SubscriptionCharge> SubscriptionCharges { get; }
    DbSet<SubscriptionChargeLine> SubscriptionChargeLines { get; }
    DbSet<SubscriptionEvent> SubscriptionEvents { get; }
    DbSet<UsageBucket> UsageBuckets { get; }
    DbSet<UsageRecord> UsageRecords { get; }
    DbSet<UsageCut> UsageCuts { get; }
    DbSet<Cost> Costs { get; }
    DbSet<Payout> Payouts { get; }
}
