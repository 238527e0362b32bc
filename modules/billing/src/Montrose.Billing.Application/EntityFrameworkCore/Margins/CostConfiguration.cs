using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Billing.Margins;

internal sealed class CostConfiguration : IEntityTypeConfiguration<Cost>
{
    public void Configure(EntityTypeBuilder<Cost> b)
    {
        b.ToTable("Costs", BillingModelBuilderExtensions.Schema, t => t.HasCheckConstraint("CK_Costs_Months", "\"FirstMonth\" <= \"LastMonth\" AND \"AmountMinorUnits\" > 0"));
        b.ConfigureByConvention();
        b.Property(c => c.Currency).HasMaxLength(LedgerConsts.CurrencyLength);
        b.Property(c => c.Service).HasMaxLength(CostConsts.MaxServiceLength);
        b.Property(c => c.Note).HasMaxLength(CostConsts.MaxNoteLength);
        b.HasIndex(c => new { c.TenantId, c.Currency, c.LastMonth, c.FirstMonth });
        b.HasIndex(c => new { c.TenantId, c.Day, c.Id });
    }
}
