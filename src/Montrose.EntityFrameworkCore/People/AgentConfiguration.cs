using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.People;

internal sealed class AgentConfiguration : IEntityTypeConfiguration<Agent>
{
    public void Configure(EntityTypeBuilder<Agent> b)
    {
        b.ToTable("Agents", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(a => a.Name).HasMaxLength(InvitationConsts.MaxPersonNameLength);
        b.Property(a => a.Email).HasMaxLength(InvitationConsts.MaxEmailLength);
        b.HasIndex(a => new { a.TenantId, a.Name, a.Id });
        b.HasIndex(a => new { a.TenantId, a.Department });
    }
}
