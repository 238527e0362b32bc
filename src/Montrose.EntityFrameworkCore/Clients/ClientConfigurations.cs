using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Clients;

internal sealed class ClientConfiguration : IEntityTypeConfiguration<Client>
{
    public void Configure(EntityTypeBuilder<Client> b)
    {
        b.ToTable("Clients", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(c => c.CompanyName).HasMaxLength(ClientConsts.MaxCompanyNameLength);
        b.Property(c => c.NormalizedCompanyName).HasMaxLength(ClientConsts.MaxCompanyNameLength);
        b.Property(c => c.ContactName).HasMaxLength(ClientConsts.MaxContactNameLength);
        b.Property(c => c.ContactEmail).HasMaxLength(ClientConsts.MaxEmailLength);
        b.HasMany(c => c.Services).WithOne().HasForeignKey(s => s.ClientId);
        b.HasMany(c => c.Assignments).WithOne().HasForeignKey(a => a.ClientId);
        b.HasIndex(c => new { c.TenantId, c.NormalizedCompanyName }).IsUnique().HasFilter("\"IsDeleted\" = false");
        b.HasIndex(c => new { c.TenantId, c.CompanyName, c.Id });
        b.HasIndex(c => new { c.TenantId, c.CreationTime, c.Id });
    }
}

internal sealed class ClientServiceConfiguration : IEntityTypeConfiguration<ClientService>
{
    public void Configure(EntityTypeBuilder<ClientService> b)
    {
        b.ToTable("ClientServices", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.HasKey(s => new { s.ClientId, s.Service });
        b.HasIndex(s => new { s.TenantId, s.AgentId, s.ClientId });
        b.HasIndex(s => new { s.TenantId, s.Service });
    }
}

internal sealed class AgentAssignmentConfiguration : IEntityTypeConfiguration<AgentAssignment>
{
    public void Configure(EntityTypeBuilder<AgentAssignment> b)
    {
        b.ToTable("AgentAssignments", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.HasIndex(a => new { a.ClientId, a.Service, a.StartedAt });
        b.HasIndex(a => new { a.TenantId, a.AgentId, a.StartedAt });
    }
}

internal sealed class ClientMemberConfiguration : IEntityTypeConfiguration<ClientMember>
{
    public void Configure(EntityTypeBuilder<ClientMember> b)
    {
        b.ToTable("ClientMembers", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(m => m.Name).HasMaxLength(ClientConsts.MaxContactNameLength);
        b.Property(m => m.Email).HasMaxLength(ClientConsts.MaxEmailLength);
        b.HasIndex(m => new { m.TenantId, m.ClientId, m.Name, m.Id });
        b.HasIndex(m => new { m.TenantId, m.ClientId }).HasDatabaseName("IX_ClientMembers_OneOwner").IsUnique().HasFilter("\"IsOwner\" = true AND \"IsDeleted\" = false");
        b.HasIndex(m => m.TeamRoleId);
    }
}
