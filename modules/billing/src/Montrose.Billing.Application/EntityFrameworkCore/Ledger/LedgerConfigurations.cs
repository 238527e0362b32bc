using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.Billing.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Billing.Ledger;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> b)
    {
        b.ToTable("Accounts", BillingModelBuilderExtensions.Schema, t => t.HasCheckConstraint("CK_Accounts_Balance", "\"BalanceMinorUnits\" >= \"MinBalanceMinorUnits\""));
        b.ConfigureByConvention();
        b.Property(a => a.Currency).HasMaxLength(LedgerConsts.CurrencyLength);
        // Without the filter that SQL Server would get for the columns that may be empty: there nulls are equal, as they are to be.
        b.HasIndex(a => new { a.TenantId, a.ClientId, a.Kind, a.Currency, a.Gateway }).IsUnique().HasFilter(null).WithEqualNulls();
        b.HasIndex(a => new { a.TenantId, a.Kind, a.Currency, a.BalanceMinorUnits, a.Id });
    }
}

internal sealed class LedgerTransactionConfiguration : IEntityTypeConfiguration<LedgerTransaction>
{
    public void Configure(EntityTypeBuilder<LedgerTransaction> b)
    {
        b.ToTable("Transactions", BillingModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(t => t.Provider).HasMaxLength(LedgerConsts.MaxProviderLength);
        b.Property(t => t.ObjectId).HasMaxLength(LedgerConsts.MaxObjectIdLength);
        b.Property(t => t.Service).HasMaxLength(LedgerConsts.MaxProviderLength);
        b.Property(t => t.Description).HasMaxLength(LedgerConsts.MaxDescriptionLength);
        b.HasMany(t => t.Entries).WithOne().HasForeignKey(e => e.TransactionId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(t => new { t.Provider, t.ObjectId, t.Effect }).IsUnique();
        b.HasIndex(t => new { t.TenantId, t.Time, t.Id });
    }
}

internal sealed class LedgerEntryConfiguration : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> b)
    {
        b.ToTable("Entries", BillingModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(e => e.Currency).HasMaxLength(LedgerConsts.CurrencyLength);
        b.HasOne<Account>().WithMany().HasForeignKey(e => e.AccountId).OnDelete(DeleteBehavior.Restrict);
        // A statement is read backwards by number; filters by time and kind have their own.
        b.HasIndex(e => new { e.AccountId, e.Number }).IsUnique();
        b.HasIndex(e => new { e.AccountId, e.Time, e.Number });
        b.HasIndex(e => new { e.AccountId, e.Effect, e.Number });
        b.HasIndex(e => e.TransactionId);
    }
}

internal sealed class HoldConfiguration : IEntityTypeConfiguration<Hold>
{
    public void Configure(EntityTypeBuilder<Hold> b)
    {
        b.ToTable("Holds", BillingModelBuilderExtensions.Schema, t => t.HasCheckConstraint("CK_Holds_Captured", "\"CapturedMinorUnits\" BETWEEN 0 AND \"AmountMinorUnits\""));
        b.ConfigureByConvention();
        b.Property(h => h.Currency).HasMaxLength(LedgerConsts.CurrencyLength);
        b.Property(h => h.Provider).HasMaxLength(LedgerConsts.MaxProviderLength);
        b.Property(h => h.ObjectId).HasMaxLength(LedgerConsts.MaxObjectIdLength);
        b.Property(h => h.Description).HasMaxLength(LedgerConsts.MaxDescriptionLength);
        b.Ignore(h => h.Amount);
        b.HasIndex(h => new { h.Provider, h.ObjectId }).IsUnique();
        b.HasIndex(h => new { h.State, h.ExpiresAt });
        b.HasIndex(h => new { h.TenantId, h.ClientId, h.State });
    }
}
