using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.Billing.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Billing.RedeemCodes;

internal sealed class RedeemCodeConfiguration : IEntityTypeConfiguration<RedeemCode>
{
    public void Configure(EntityTypeBuilder<RedeemCode> b)
    {
        b.ToTable("RedeemCodes", BillingModelBuilderExtensions.Schema, t => t.HasCheckConstraint("CK_RedeemCodes_TimesUsed", "\"TimesUsed\" <= \"UsageLimit\""));
        b.ConfigureByConvention();
        b.Property(c => c.Code).HasMaxLength(RedeemCodeConsts.MaxCodeLength);
        b.Property(c => c.NormalizedCode).HasMaxLength(RedeemCodeConsts.MaxCodeLength);
        b.Property(c => c.Description).HasMaxLength(RedeemCodeConsts.MaxDescriptionLength);
        b.Property(c => c.GrantKind).HasMaxLength(RedeemCodeConsts.MaxGrantKindLength);
        b.Property(c => c.GrantSubject).HasMaxLength(RedeemCodeConsts.MaxGrantSubjectLength);
        b.Property(c => c.GrantText).HasMaxLength(RedeemCodeConsts.MaxGrantTextLength);
        b.ComplexProperty(c => c.Value, v => v.Money());
        b.Ignore(c => c.IsUsedUp);
        b.HasIndex(c => new { c.TenantId, c.NormalizedCode }).IsUnique().WithEqualNulls().HasFilter("\"IsDeleted\" = false");
        b.HasIndex(c => new { c.TenantId, c.CreationTime, c.Id });
    }
}
