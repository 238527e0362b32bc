using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
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
using Montrose.Billing.Subscriptions;
using Montrose.Billing.Usage;
using Montrose.Billing.Webhooks;
using Montrose.Monetary;

namespace Montrose.Billing.EntityFrameworkCore;

/// <summary>Billing's part of a DbContext's model.</summary>
public static class BillingModelBuilderExtensions
{
    /// <summary>The database schema of billing's tables.</summary>
    public const string Schema = "billing";

    public static void ConfigureBilling(this ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new RedeemCodeConfiguration());
        modelBuilder.ApplyConfiguration(new RedemptionConfiguration());
        modelBuilder.ApplyConfiguration(new AccountConfiguration());
        modelBuilder.ApplyConfiguration(new LedgerTransactionConfiguration());
        modelBuilder.ApplyConfiguration(new LedgerEntryConfiguration());
        modelBuilder.ApplyConfiguration(new HoldConfiguration());
        modelBuilder.ApplyConfiguration(new PaymentConfiguration());
        modelBuilder.ApplyConfiguration(new PaymentRefundConfiguration());
        modelBuilder.ApplyConfiguration(new PaymentMethodConfiguration());
        modelBuilder.ApplyConfiguration(new MethodSetupConfiguration());
        modelBuilder.ApplyConfiguration(new GatewayCustomerConfiguration());
        modelBuilder.ApplyConfiguration(new WebhookEventConfiguration());
        modelBuilder.ApplyConfiguration(new TestCheckoutConfiguration());
        modelBuilder.ApplyConfiguration(new AutoRechargeConfiguration());
        modelBuilder.ApplyConfiguration(new InvoiceConfiguration());
        modelBuilder.ApplyConfiguration(new InvoiceLineConfiguration());
        modelBuilder.ApplyConfiguration(new InvoiceSeriesConfiguration());
        modelBuilder.ApplyConfiguration(new InvoiceReminderConfiguration());
        modelBuilder.ApplyConfiguration(new TaxRateConfiguration());
        modelBuilder.ApplyConfiguration(new PlanConfiguration());
        modelBuilder.ApplyConfiguration(new PlanLimitConfiguration());
        modelBuilder.ApplyConfiguration(new SubscriptionConfiguration());
        modelBuilder.ApplyConfiguration(new SubscriptionChargeConfiguration());
        modelBuilder.ApplyConfiguration(new SubscriptionChargeLineConfiguration());
        modelBuilder.ApplyConfiguration(new SubscriptionEventConfiguration());
        modelBuilder.ApplyConfiguration(new UsageBucketConfiguration());
        modelBuilder.ApplyConfiguration(new UsageRecordConfiguration());
        modelBuilder.ApplyConfiguration(new UsageCutConfiguration());
        modelBuilder.ApplyConfiguration(new CostConfiguration());
        modelBuilder.ApplyConfiguration(new PayoutConfiguration());
    }

    /// <summary>Two columns: the minor units and the currency.</summary>
    internal static void Money(this ComplexPropertyBuilder<Money> money)
    {
        money.Property(m => m.MinorUnits).HasColumnName("ValueMinorUnits");
        money.Property(m => m.Currency).HasColumnName("ValueCurrency").HasMaxLength(LedgerConsts.CurrencyLength);
    }

    /// <summary>PostgreSQL takes nulls for distinct otherwise, and the host's rows have no tenant.</summary>
    internal static IndexBuilder<T> WithEqualNulls<T>(this IndexBuilder<T> index)
    {
        index.HasAnnotation("Npgsql:NullsDistinct", false);
        return index;
    }
}
