using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Idempotency;

internal sealed class IdempotentRequestConfiguration : IEntityTypeConfiguration<IdempotentRequest>
{
    public void Configure(EntityTypeBuilder<IdempotentRequest> b)
    {
        b.ToTable("IdempotentRequests", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(r => r.Fingerprint).HasMaxLength(IdempotencyConsts.HashLength);
        b.Property(r => r.PayloadHash).HasMaxLength(IdempotencyConsts.HashLength);
        b.Property(r => r.Attempt).IsConcurrencyToken();
        // The agency is part of what is hashed.
        b.HasIndex(r => r.Fingerprint).IsUnique();
        b.HasIndex(r => r.ExpiresAt);
    }
}
