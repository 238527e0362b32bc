using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Montrose.Billing.Payments;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Billing.Subscriptions;

internal sealed class SubscriptionConfiguration : IEntityTypeConfiguration<Subscription>
{
    public void Configure(EntityTypeBuilder<Subscription> b)
    {
        b.ToTable("Subscriptions", BillingModelBuilderExtensions.Schema, t => t.HasCheckConstraint("CK_Subscriptions_Period", "\"PeriodStart\" < \"PeriodEnd\""));
        b.ConfigureByConvention();
        b.Property(s => s.Currency).HasMaxLength(LedgerConsts.CurrencyLength);
        b.Ignore(s => s.Price);
        b.Ignore(s => s.IsOver);
        b.Ignore(s => s.IsRunning);
        b.Ignore(s => s.IsPaymentUnderWay);
        b.HasIndex(s => s.ClientId, "IX_Subscriptions_OneLive").IsUnique().HasFilter("\"State\" <> 5");
        b.HasIndex(s => new { s.ClientId, s.CreationTime });
        b.HasIndex(s => new { s.NextActionAt, s.Id }).HasFilter("\"NextActionAt\" IS NOT NULL");
        b.HasIndex(s => new { s.TenantId, s.CreationTime, s.Id });
        b.HasIndex(s => new { s.TenantId, s.PlanId });
    }
}

internal sealed class SubscriptionChargeConfiguration : IEntityTypeConfiguration<SubscriptionCharge>
{
    public void Configure(EntityTypeBuilder<SubscriptionCharge> b)
    {
        b.ToTable("SubscriptionCharges", BillingModelBuilderExtensions.Schema, t => t.HasCheckConstraint("CK_SubscriptionCharges_Amount", "\"AmountMinorUnits\" >= 0"));
        b.ConfigureByConvention();
        b.Property(c => c.Currency).HasMaxLength(LedgerConsts.CurrencyLength);
        b.Property(c => c.FailureCode).HasMaxLength(PaymentConsts.MaxFailureCodeLength);
        b.Ignore(c => c.Amount);
        b.Ignore(c => c.Price);
        b.HasMany(c => c.Lines).WithOne().HasForeignKey(l => l.ChargeId);
        b.Navigation(c => c.Lines).UsePropertyAccessMode(PropertyAccessMode.Field);
        // Nothing is renewed twice.
        b.HasIndex(c => new { c.SubscriptionId, c.PeriodStart }, "IX_SubscriptionCharges_OncePerPeriod").IsUnique().HasFilter("\"Purpose\" = 1");
        b.HasIndex(c => new { c.SubscriptionId, c.CreationTime, c.Id });
        b.HasIndex(c => new { c.TenantId, c.CreationTime, c.Id });
        b.HasIndex(c => new { c.CreationTime, c.Id }, "IX_SubscriptionCharges_OpenUpgrades").HasFilter("\"Purpose\" = 2 AND \"State\" = 1");
    }
}

internal sealed class SubscriptionChargeLineConfiguration : IEntityTypeConfiguration<SubscriptionChargeLine>
{
    public void Configure(EntityTypeBuilder<SubscriptionChargeLine> b)
    {
        b.ToTable("SubscriptionChargeLines", BillingModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        // Ids are made here; without this EF takes a row that has one for an old one.
        b.Property(l => l.Id).ValueGeneratedNever();
        b.HasIndex(l => new { l.ChargeId, l.Number }).IsUnique();
    }
}

internal sealed class SubscriptionEventConfiguration : IEntityTypeConfiguration<SubscriptionEvent>
{
    public void Configure(EntityTypeBuilder<SubscriptionEvent> b)
    {
        b.ToTable("SubscriptionEvents", BillingModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(e => e.Key).HasMaxLength(SubscriptionConsts.MaxEventKeyLength);
        b.Property(e => e.Detail).HasMaxLength(SubscriptionConsts.MaxDetailLength);
        b.Property(e => e.Currency).HasMaxLength(LedgerConsts.CurrencyLength);
        b.Ignore(e => e.Amount);
        b.HasIndex(e => new { e.SubscriptionId, e.Key }).IsUnique().HasFilter("\"Key\" IS NOT NULL");
        b.HasIndex(e => new { e.SubscriptionId, e.At, e.Id });
    }
}
