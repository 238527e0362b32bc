using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.Addresses;
using Montrose.EntityFrameworkCore;
using Montrose.People;
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
        b.Property(c => c.SearchText).HasMaxLength(ClientConsts.MaxSearchTextLength);
        b.Property(c => c.ContactName).HasMaxLength(ClientConsts.MaxContactNameLength);
        b.Property(c => c.ContactEmail).HasMaxLength(ClientConsts.MaxEmailLength);
        b.Property(c => c.LegalName).HasMaxLength(ClientConsts.MaxCompanyNameLength);
        b.Property(c => c.Website).HasMaxLength(ClientConsts.MaxWebsiteLength);
        b.Property(c => c.Industry).HasMaxLength(ClientConsts.MaxIndustryLength);
        b.Property(c => c.Phone).HasMaxLength(ClientConsts.MaxPhoneLength);
        b.Property(c => c.TimeZone).HasMaxLength(AgentConsts.MaxTimeZoneLength).HasDefaultValue(ZoneId.Utc);
        b.Property(c => c.TaxNumber).HasMaxLength(ClientConsts.MaxTaxNumberLength);
        b.Property(c => c.BillingEmail).HasMaxLength(ClientConsts.MaxEmailLength);
        b.ComplexProperty(c => c.Address, a => Address(a, "Address"));
        b.ComplexProperty(c => c.BillingAddress, a => Address(a, "Billing"));
        b.HasMany(c => c.Services).WithOne().HasForeignKey(s => s.ClientId);
        b.HasMany(c => c.Periods).WithOne().HasForeignKey(p => p.ClientId);
        b.HasMany(c => c.Contacts).WithOne().HasForeignKey(p => p.ClientId);
        b.HasMany<AgentAssignment>().WithOne().HasForeignKey(a => a.ClientId);
        b.HasIndex(c => new { c.TenantId, c.NormalizedCompanyName }).IsUnique().HasFilter("\"IsDeleted\" = false");
        b.HasIndex(c => new { c.TenantId, c.CompanyName, c.Id });
        b.HasIndex(c => new { c.TenantId, c.ContactName, c.Id });
        b.HasIndex(c => new { c.TenantId, c.CreationTime, c.Id });
    }

    private static void Address(ComplexPropertyBuilder<PostalAddress> address, string prefix)
    {
        address.Property(a => a.Street).HasColumnName(prefix + "Street").HasMaxLength(PostalAddress.MaxStreetLength);
        address.Property(a => a.PostalCode).HasColumnName(prefix + "PostalCode").HasMaxLength(PostalAddress.MaxPostalCodeLength);
        address.Property(a => a.City).HasColumnName(prefix + "City").HasMaxLength(PostalAddress.MaxCityLength);
        address.Property(a => a.Region).HasColumnName(prefix + "Region").HasMaxLength(PostalAddress.MaxRegionLength);
        address.Property(a => a.Country).HasColumnName(prefix + "Country").HasMaxLength(CountryCode.Length);
    }
}

internal sealed class ClientContactConfiguration : IEntityTypeConfiguration<ClientContact>
{
    public void Configure(EntityTypeBuilder<ClientContact> b)
    {
        b.ToTable("ClientContacts", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(c => c.Id).ValueGeneratedNever();
        b.Property(c => c.Name).HasMaxLength(ClientConsts.MaxContactNameLength);
        b.Property(c => c.Role).HasMaxLength(ClientConsts.MaxContactRoleLength);
        b.Property(c => c.Email).HasMaxLength(ClientConsts.MaxEmailLength);
        b.Property(c => c.Phone).HasMaxLength(ClientConsts.MaxPhoneLength);
        b.HasIndex(c => c.ClientId, "IX_ClientContacts_Primary").IsUnique().HasFilter("\"IsPrimary\" = true");
        b.HasIndex(c => c.ClientId);
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

internal sealed class ClientServicePeriodConfiguration : IEntityTypeConfiguration<ClientServicePeriod>
{
    public void Configure(EntityTypeBuilder<ClientServicePeriod> b)
    {
        b.ToTable("ClientServicePeriods", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(p => p.Id).ValueGeneratedNever();
        b.HasIndex(p => new { p.ClientId, p.Service, p.From });
    }
}

internal sealed class AgentAssignmentConfiguration : IEntityTypeConfiguration<AgentAssignment>
{
    public void Configure(EntityTypeBuilder<AgentAssignment> b)
    {
        b.ToTable("AgentAssignments", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(a => a.Reason).HasDefaultValue(AssignmentReason.Chosen).HasSentinel((AssignmentReason)0);
        b.HasIndex(a => new { a.ClientId, a.Service, a.StartedAt });
        b.HasIndex(a => new { a.ClientId, a.Service }).IsUnique().HasFilter("\"EndedAt\" IS NULL"); // one is in charge
        b.HasIndex(a => new { a.TenantId, a.AgentId, a.StartedAt });
        b.HasIndex(a => new { a.TenantId, a.AgentId, a.EndedAt });
        b.HasIndex(a => a.RunId).HasFilter("\"RunId\" IS NOT NULL");
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
