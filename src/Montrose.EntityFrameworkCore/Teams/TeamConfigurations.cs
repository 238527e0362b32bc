using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Teams;

internal sealed class TeamRoleConfiguration : IEntityTypeConfiguration<TeamRole>
{
    public void Configure(EntityTypeBuilder<TeamRole> b)
    {
        b.ToTable("TeamRoles", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(r => r.Name).HasMaxLength(TeamConsts.MaxRoleNameLength);
        b.Property(r => r.NormalizedName).HasMaxLength(TeamConsts.MaxRoleNameLength);
        b.Property(r => r.RoleName).HasMaxLength(TeamConsts.MaxStoredRoleNameLength);
        b.HasIndex(r => new { r.TenantId, r.ClientId, r.NormalizedName }).IsUnique().HasFilter("\"IsDeleted\" = false");
        b.HasIndex(r => new { r.TenantId, r.RoleName }).IsUnique().HasFilter("\"IsDeleted\" = false");
    }
}

internal sealed class TeamInvitationConfiguration : IEntityTypeConfiguration<TeamInvitation>
{
    public void Configure(EntityTypeBuilder<TeamInvitation> b)
    {
        b.ToTable("TeamInvitations", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.HasIndex(i => new { i.TenantId, i.ClientId });
        b.HasIndex(i => i.TeamRoleId);
    }
}

internal sealed class TeamGroupConfiguration : IEntityTypeConfiguration<TeamGroup>
{
    public void Configure(EntityTypeBuilder<TeamGroup> b)
    {
        b.ToTable("TeamGroups", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.HasIndex(g => new { g.TenantId, g.ClientId }).HasDatabaseName("IX_TeamGroups_OneRoot").IsUnique().HasFilter("\"IsRoot\" = true AND \"IsDeleted\" = false");
        b.HasIndex(g => new { g.ClientId, g.Id });
    }
}
