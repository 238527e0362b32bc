using Microsoft.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Montrose.Billing.RedeemCodes;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.EntityFrameworkCore;

/// <summary>Billing's tables, in whichever DbContext holds them.</summary>
[ConnectionStringName("Default")]
public interface IBillingDbContext : IEfCoreDbContext
{
    DbSet<RedeemCode> RedeemCodes { get; }
    DbSet<Redemption> Redemptions { get; }
    DbSet<Account> Accounts { get; }
    DbSet<LedgerTransaction> Transactions { get; }
    DbSet<LedgerEntry> Entries { get; }
}
