using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Billing.Payouts;

internal sealed class PayoutConfiguration : IEntityTypeConfiguration<Payout>
{
    public void Configure(EntityTypeBuilder<Payout> b)
    {
        b.ToTable("Payouts", BillingModelBuilderExtensions.Schema, t => t.HasCheckConstraint("CK_Payouts_Amount", "\"AmountMinorUnits\" > 0"));
        b.ConfigureByConvention();
        b.Property(p => p.Currency).HasMaxLength(LedgerConsts.CurrencyLength);
        b.Property(p => p.Reference).HasMaxLength(PayoutConsts.MaxReferenceLength);
        b.Property(p => p.Note).HasMaxLength(PayoutConsts.MaxNoteLength);
        b.Property(p => p.ReversalReason).HasMaxLength(PayoutConsts.MaxNoteLength);
        b.Ignore(p => p.Amount);
        b.HasIndex(p => new { p.TenantId, p.Gateway, p.Reference }).IsUnique().HasFilter("\"ReversedAt\" IS NULL").WithEqualNulls();
        b.HasIndex(p => new { p.TenantId, p.PaidOn, p.Id });
    }
}
