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
        b.HasIndex(a => new { a.TenantId, a.ClientId, a.Kind, a.Currency }).IsUnique().WithEqualNulls();
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
        b.Property(t => t.Description).HasMaxLength(LedgerConsts.MaxDescriptionLength);
        b.HasMany(t => t.Entries).WithOne().HasForeignKey(e => e.TransactionId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(t => new { t.Provider, t.ObjectId, t.Effect }).IsUnique();
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
        b.HasIndex(e => new { e.AccountId, e.Time, e.Id });
        b.HasIndex(e => e.TransactionId);
    }
}
