using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.People;

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> b)
    {
        b.ToTable("Invitations", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(i => i.Email).HasMaxLength(InvitationConsts.MaxEmailLength);
        b.Property(i => i.Name).HasMaxLength(InvitationConsts.MaxPersonNameLength);
        b.Property(i => i.TokenHash).HasMaxLength(InvitationConsts.TokenHashLength);
        b.HasIndex(i => i.TokenHash).IsUnique();
        b.Property(i => i.NormalizedEmail).HasMaxLength(InvitationConsts.MaxEmailLength);
        b.HasIndex(i => new { i.TenantId, i.NormalizedEmail, i.Id });
        // One open invitation an address: an expired one is withdrawn before the next is written.
        b.HasIndex(i => new { i.TenantId, i.NormalizedEmail }, "IX_Invitations_TenantId_Open").IsUnique().HasAnnotation("Npgsql:NullsDistinct", false)
            .HasFilter("\"AcceptedAt\" IS NULL AND \"RevokedAt\" IS NULL AND \"IsDeleted\" = false");
        b.HasIndex(i => new { i.TenantId, i.SentAt, i.Id });
    }
}
