using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.Billing.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Billing.Usage;

internal sealed class UsageBucketConfiguration : IEntityTypeConfiguration<UsageBucket>
{
    public void Configure(EntityTypeBuilder<UsageBucket> b)
    {
        b.ToTable("UsageBuckets", BillingModelBuilderExtensions.Schema, t => t.HasCheckConstraint("CK_UsageBuckets_Used", "\"Used\" >= 0 AND \"Peak\" >= \"Used\""));
        b.ConfigureByConvention();
        b.HasIndex(u => new { u.ClientId, u.Meter, u.From }).IsUnique();
        b.HasIndex(u => new { u.ClientId, u.Until }).HasFilter("\"PricedInChargeId\" IS NULL");
    }
}

internal sealed class UsageCutConfiguration : IEntityTypeConfiguration<UsageCut>
{
    public void Configure(EntityTypeBuilder<UsageCut> b)
    {
        b.ToTable("UsageCuts", BillingModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.HasIndex(c => new { c.BucketId, c.At });
        b.HasIndex(c => new { c.ClientId, c.At });
    }
}

internal sealed class UsageRecordConfiguration : IEntityTypeConfiguration<UsageRecord>
{
    public void Configure(EntityTypeBuilder<UsageRecord> b)
    {
        b.ToTable("UsageRecords", BillingModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(r => r.Key).HasMaxLength(UsageConsts.MaxKeyLength);
        b.HasIndex(r => new { r.ClientId, r.Meter, r.Key }).IsUnique();
        b.HasIndex(r => r.BucketId);
    }
}
