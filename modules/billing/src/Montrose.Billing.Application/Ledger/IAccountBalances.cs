using System.Runtime.InteropServices;

namespace Montrose.Billing.Ledger;

/// <summary>Moves balances in the database, so that nothing is lost between reading and writing. A provider may have a faster way.</summary>
public interface IAccountBalances
{
    /// <summary>Adds to a balance, and locks the account's row until the transaction ends.</summary>
    /// <returns>The account afterwards; null where its balance would fall below the floor.</returns>
    Task<AccountState?> AddAsync(Guid accountId, long minorUnits);

    /// <summary>Locks the account's row until the transaction ends.</summary>
    /// <returns>Its balance in minor units.</returns>
    Task<long> LockAsync(Guid accountId);
}

/// <param name="Balance">In minor units.</param>
/// <param name="Entries">How many entries the account has, the new one included.</param>
/// <param name="RechargeBelow">Of a wallet that is recharged: what its balance must fall below for that.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AccountState(long Balance, long Entries, long? RechargeBelow)
{
    /// <summary>True where the balance has just fallen below it, by that amount.</summary>
    public bool HasFallenLowBy(long minorUnits) => RechargeBelow is { } below && Balance < below && Balance - minorUnits >= below;
}
