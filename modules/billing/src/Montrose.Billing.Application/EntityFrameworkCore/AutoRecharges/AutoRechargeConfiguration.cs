using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Montrose.Billing.Payments;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Billing.AutoRecharges;

internal sealed class AutoRechargeConfiguration : IEntityTypeConfiguration<AutoRecharge>
{
    public void Configure(EntityTypeBuilder<AutoRecharge> b)
    {
        b.ToTable("AutoRecharges", BillingModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(r => r.Currency).HasMaxLength(LedgerConsts.CurrencyLength);
        b.Property(r => r.FailureCode).HasMaxLength(PaymentConsts.MaxFailureCodeLength);
        b.Ignore(r => r.Threshold);
        b.Ignore(r => r.Amount);
        b.HasIndex(r => new { r.TenantId, r.ClientId }).IsUnique().WithEqualNulls();
        b.HasIndex(r => r.NextTryAt).HasFilter("\"NextTryAt\" IS NOT NULL");
    }
}
