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
        b.HasIndex(i => new { i.TenantId, i.Email });
        b.HasIndex(i => new { i.TenantId, i.SentAt, i.Id });
    }
}
