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

/// <summary>Billing's tables alone; the product's one DbContext replaces it.</summary>
[ConnectionStringName("Default")]
public class BillingDbContext(DbContextOptions<BillingDbContext> options) : AbpDbContext<BillingDbContext>(options), IBillingDbContext
{
    public DbSet<RedeemCode> RedeemCodes => Set<RedeemCode>();
    public DbSet<Redemption> Redemptions => Set<Redemption>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<LedgerTransaction> Transactions => Set<LedgerTransaction>();
    public DbSet<LedgerEntry> Entries => Set<LedgerEntry>();
    public DbSet<PaymentMethod> PaymentMethods => Set<PaymentMethod>();
    public DbSet<MethodSetup> MethodSetups => Set<MethodSetup>();
    public DbSet<GatewayCustomer> GatewayCustomers => Set<GatewayCustomer>();
    public DbSet<Payment> Payments => Set<Payment>();
    public DbSet<PaymentRefund> PaymentRefunds => Set<PaymentRefund>();
    public DbSet<WebhookEvent> WebhookEvents => Set<WebhookEvent>();
    public DbSet<TestCheckout> TestCheckouts => Set<TestCheckout>();
    public DbSet<Hold> Holds => Set<Hold>();
    public DbSet<AutoRecharge> AutoRecharges => Set<AutoRecharge>();
    public DbSet<Invoice> Invoices => Set<Invoice>();
    public DbSet<InvoiceLine> InvoiceLines => Set<InvoiceLine>();
    public DbSet<InvoiceSeries> InvoiceSeries => Set<InvoiceSeries>();
    public DbSet<InvoiceReminder> InvoiceReminders => Set<InvoiceReminder>();
    public DbSet<TaxRate> TaxRates => Set<TaxRate>();
    public DbSet<Plan> Plans => Set<Plan>();
    public DbSet<PlanLimit> PlanLimits => Set<PlanLimit>();
    public DbSet<Subscription> Subscriptions => Set<Subscription>();
    public DbSet<SubscriptionCharge> SubscriptionCharges => Set<SubscriptionCharge>();
    public DbSet<SubscriptionChargeLine> SubscriptionChargeLines => Set<SubscriptionChargeLine>();
    public DbSet<SubscriptionEvent> SubscriptionEvents => Set<SubscriptionEvent>();
    public DbSet<UsageBucket> UsageBuckets => Set<UsageBucket>();
    public DbSet<UsageRecord> UsageRecords => Set<UsageRecord>();
    public DbSet<UsageCut> UsageCuts => Set<UsageCut>();
    public DbSet<Cost> Costs => Set<Cost>();
    public DbSet<Payout> Payouts => Set<Payout>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ConfigureBilling();
    }
}
