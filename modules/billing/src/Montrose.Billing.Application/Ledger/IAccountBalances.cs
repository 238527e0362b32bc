using System.Runtime.InteropServices;

namespace Montrose.Billing.Ledger;

/// <summary>Moves balances in the database, so that nothing is lost between reading and writing. A provider may have a faster way.</summary>
public interface IAccountBalances
{
    /// <summary>Adds to a balance, and locks the account's row until the transaction ends.</summary>
    /// <returns>The account afterwards; null where its balance would fall below the floor.</returns>
    Task<AccountState?> AddAsync(Guid accountId, long minorUnits);
}

/// <param name="Balance">In minor units.</param>
/// <param name="Entries">How many entries the account has, the new one included.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AccountState(long Balance, long Entries);
