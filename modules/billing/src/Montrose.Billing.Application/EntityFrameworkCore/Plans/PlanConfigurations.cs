using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Billing.Plans;

internal sealed class PlanConfiguration : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> b)
    {
        b.ToTable("Plans", BillingModelBuilderExtensions.Schema, t => t.HasCheckConstraint("CK_Plans_Prices", "\"MonthMinorUnits\" >= 0 AND \"YearMinorUnits\" >= 0"));
        b.ConfigureByConvention();
        b.Property(p => p.Name).HasMaxLength(PlanConsts.MaxNameLength);
        b.Property(p => p.NormalizedName).HasMaxLength(PlanConsts.MaxNameLength);
        b.Property(p => p.Description).HasMaxLength(PlanConsts.MaxDescriptionLength);
        b.Property(p => p.Currency).HasMaxLength(LedgerConsts.CurrencyLength);
        b.HasMany(p => p.Limits).WithOne().HasForeignKey(l => l.PlanId);
        b.Navigation(p => p.Limits).UsePropertyAccessMode(PropertyAccessMode.Field);
        b.HasIndex(p => new { p.TenantId, p.NormalizedName }).IsUnique().WithEqualNulls().HasFilter("\"IsDeleted\" = false");
        b.HasIndex(p => new { p.TenantId, p.Position, p.Id });
    }
}

internal sealed class PlanLimitConfiguration : IEntityTypeConfiguration<PlanLimit>
{
    public void Configure(EntityTypeBuilder<PlanLimit> b)
    {
        b.ToTable("PlanLimits", BillingModelBuilderExtensions.Schema, t => t.HasCheckConstraint("CK_PlanLimits_Unit", "\"OverageUnit\" > 0"));
        b.ConfigureByConvention();
        b.HasKey(l => new { l.PlanId, l.Meter });
        b.Ignore(l => l.Terms);
    }
}
