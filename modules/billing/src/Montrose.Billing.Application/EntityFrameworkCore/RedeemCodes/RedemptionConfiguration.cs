using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.Billing.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Billing.RedeemCodes;

internal sealed class RedemptionConfiguration : IEntityTypeConfiguration<Redemption>
{
    public void Configure(EntityTypeBuilder<Redemption> b)
    {
        b.ToTable("Redemptions", BillingModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(r => r.RequestKey).HasMaxLength(RedeemCodeConsts.MaxRequestKeyLength);
        b.Property(r => r.GrantKind).HasMaxLength(RedeemCodeConsts.MaxGrantKindLength);
        b.Property(r => r.GrantText).HasMaxLength(RedeemCodeConsts.MaxGrantTextLength);
        b.ComplexProperty(r => r.Value, v => v.Money());
        b.HasOne<RedeemCode>().WithMany().HasForeignKey(r => r.RedeemCodeId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(r => new { r.RedeemCodeId, r.ClientId, r.Number }).IsUnique();
        b.HasIndex(r => new { r.ClientId, r.RequestKey }).IsUnique().HasFilter("\"RequestKey\" IS NOT NULL");
        b.HasIndex(r => new { r.RedeemCodeId, r.RedeemedAt, r.Id });
        b.HasIndex(r => new { r.TenantId, r.RedeemedAt });
    }
}
