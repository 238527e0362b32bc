using Microsoft.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Montrose.Billing.RedeemCodes;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.EntityFrameworkCore;

/// <summary>Billing's tables alone; the product's one DbContext replaces it.</summary>
[ConnectionStringName("Default")]
public class BillingDbContext(DbContextOptions<BillingDbContext> options) : AbpDbContext<BillingDbContext>(options), IBillingDbContext
{
    public DbSet<RedeemCode> RedeemCodes => Set<RedeemCode>();
    public DbSet<Redemption> Redemptions => Set<Redemption>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<LedgerTransaction> Transactions => Set<LedgerTransaction>();
    public DbSet<LedgerEntry> Entries => Set<LedgerEntry>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ConfigureBilling();
    }
}
