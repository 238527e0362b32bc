using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.Addresses;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Montrose.Billing.Taxes;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Billing.Invoices;

internal sealed class InvoiceConfiguration : IEntityTypeConfiguration<Invoice>
{
    public void Configure(EntityTypeBuilder<Invoice> b)
    {
        b.ToTable("Invoices", BillingModelBuilderExtensions.Schema, t =>
        {
            t.HasCheckConstraint("CK_Invoices_Total", "\"TotalMinorUnits\" = \"NetMinorUnits\" + \"TaxMinorUnits\" AND \"TotalMinorUnits\" >= 0");
            t.HasCheckConstraint("CK_Invoices_Credited", "\"CreditedMinorUnits\" BETWEEN 0 AND \"TotalMinorUnits\"");
        });
        b.ConfigureByConvention();
        b.Property(i => i.Number).HasMaxLength(InvoiceConsts.MaxNumberLength);
        b.Property(i => i.Currency).HasMaxLength(LedgerConsts.CurrencyLength);
        b.Property(i => i.Notes).HasMaxLength(InvoiceConsts.MaxNotesLength);
        b.Property(i => i.Provider).HasMaxLength(LedgerConsts.MaxProviderLength);
        b.Property(i => i.ObjectId).HasMaxLength(LedgerConsts.MaxObjectIdLength);
        b.ComplexProperty(i => i.Seller, p => Party(p, "Seller"));
        b.ComplexProperty(i => i.Buyer, p => Party(p, "Buyer"));
        b.HasMany(i => i.Lines).WithOne().HasForeignKey(l => l.InvoiceId).OnDelete(DeleteBehavior.Cascade);
        b.HasOne<Invoice>().WithMany().HasForeignKey(i => i.CreditedInvoiceId).OnDelete(DeleteBehavior.Restrict);
        b.Ignore(i => i.Total);
        b.Ignore(i => i.Due);
        b.Ignore(i => i.DueTax);
        b.HasIndex(i => new { i.TenantId, i.Kind, i.Year, i.Sequence }).IsUnique().WithEqualNulls().HasFilter("\"Sequence\" IS NOT NULL");
        b.HasIndex(i => new { i.TenantId, i.Number }).IsUnique().WithEqualNulls().HasFilter("\"Number\" IS NOT NULL");
        b.HasIndex(i => new { i.TenantId, i.Provider, i.ObjectId }).IsUnique().WithEqualNulls().HasFilter("\"Provider\" IS NOT NULL");
        b.HasIndex(i => new { i.TenantId, i.CreationTime, i.Id });
        b.HasIndex(i => new { i.TenantId, i.State, i.DueOn, i.Id });
        b.HasIndex(i => new { i.ClientId, i.CreationTime, i.Id });
        b.HasIndex(i => i.CreditedInvoiceId).HasFilter("\"CreditedInvoiceId\" IS NOT NULL");
    }

    private static void Party(ComplexPropertyBuilder<InvoiceParty> party, string prefix)
    {
        party.Property(p => p.Name).HasColumnName(prefix + "Name").HasMaxLength(InvoiceConsts.MaxPartyNameLength);
        party.Property(p => p.TaxNumber).HasColumnName(prefix + "TaxNumber").HasMaxLength(InvoiceConsts.MaxTaxNumberLength);
        party.Property(p => p.Email).HasColumnName(prefix + "Email").HasMaxLength(InvoiceConsts.MaxEmailLength);
        party.ComplexProperty(p => p.Address, a =>
        {
            a.Property(x => x.Street).HasColumnName(prefix + "Street").HasMaxLength(PostalAddress.MaxStreetLength);
            a.Property(x => x.PostalCode).HasColumnName(prefix + "PostalCode").HasMaxLength(PostalAddress.MaxPostalCodeLength);
            a.Property(x => x.City).HasColumnName(prefix + "City").HasMaxLength(PostalAddress.MaxCityLength);
            a.Property(x => x.Region).HasColumnName(prefix + "Region").HasMaxLength(PostalAddress.MaxRegionLength);
            a.Property(x => x.Country).HasColumnName(prefix + "Country").HasMaxLength(CountryCode.Length);
        });
    }
}

internal sealed class InvoiceLineConfiguration : IEntityTypeConfiguration<InvoiceLine>
{
    public void Configure(EntityTypeBuilder<InvoiceLine> b)
    {
        b.ToTable("InvoiceLines", BillingModelBuilderExtensions.Schema, t => t.HasCheckConstraint("CK_InvoiceLines_Quantity", "\"Quantity\" > 0"));
        b.ConfigureByConvention();
        b.Property(l => l.Id).ValueGeneratedNever();
        b.Property(l => l.Description).HasMaxLength(InvoiceConsts.MaxDescriptionLength);
        b.Property(l => l.Quantity).HasPrecision(12, InvoiceConsts.QuantityDecimals);
        b.Ignore(l => l.GrossMinorUnits);
        b.HasIndex(l => new { l.InvoiceId, l.Position }).IsUnique();
        b.HasIndex(l => l.CreditedLineId).HasFilter("\"CreditedLineId\" IS NOT NULL");
    }
}

internal sealed class InvoiceSeriesConfiguration : IEntityTypeConfiguration<InvoiceSeries>
{
    public void Configure(EntityTypeBuilder<InvoiceSeries> b)
    {
        b.ToTable("InvoiceSeries", BillingModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.HasIndex(s => new { s.TenantId, s.Kind, s.Year }).IsUnique().WithEqualNulls();
    }
}

internal sealed class InvoiceReminderConfiguration : IEntityTypeConfiguration<InvoiceReminder>
{
    public void Configure(EntityTypeBuilder<InvoiceReminder> b)
    {
        b.ToTable("InvoiceReminders", BillingModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.HasOne<Invoice>().WithMany().HasForeignKey(r => r.InvoiceId).OnDelete(DeleteBehavior.Cascade);
        b.HasIndex(r => new { r.InvoiceId, r.DaysAfterDue }).IsUnique();
    }
}

internal sealed class TaxRateConfiguration : IEntityTypeConfiguration<TaxRate>
{
    public void Configure(EntityTypeBuilder<TaxRate> b)
    {
        b.ToTable("TaxRates", BillingModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(r => r.Name).HasMaxLength(TaxConsts.MaxNameLength);
        b.Property(r => r.Country).HasMaxLength(CountryCode.Length);
        b.Property(r => r.Region).HasMaxLength(PostalAddress.MaxRegionLength);
        b.HasIndex(r => new { r.TenantId, r.Country, r.Region, r.Category, r.ValidFrom }).IsUnique().WithEqualNulls();
    }
}
