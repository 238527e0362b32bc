using Montrose.Billing.Ledger;
using Montrose.Billing.Wallets;
using Montrose.Monetary;
using Shouldly;
using Xunit;

namespace Montrose.Billing.Tests.Domain.Ledger;

public class LedgerTransactionTests
{
    private static readonly BusinessFact Purchase = new("courses", "purchase-1", WalletEntryKind.Spent);

    [Fact]
    public void A_transfer_takes_from_one_account_what_it_puts_into_the_other()
    {
        var (from, to) = (Guid.NewGuid(), Guid.NewGuid());

        var transaction = Of(new Transfer(from, to, new Money(250, "EUR")));

        transaction.Entries.Sum(e => e.AmountMinorUnits).ShouldBe(0);
        transaction.Entries.Single(e => e.AccountId == from).AmountMinorUnits.ShouldBe(-250);
        transaction.Entries.Single(e => e.AccountId == to).AmountMinorUnits.ShouldBe(250);
        transaction.Entries.ShouldAllBe(e => e.Currency == "EUR" && e.TransactionId == transaction.Id && e.Time == transaction.Time);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void A_transfer_moves_more_than_nothing(long amount) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Of(new Transfer(Guid.NewGuid(), Guid.NewGuid(), new Money(amount, "EUR"))));

    [Fact]
    public void A_transfer_needs_two_accounts()
    {
        var account = Guid.NewGuid();
        Should.Throw<ArgumentException>(() => Of(new Transfer(account, account, new Money(1, "EUR"))));
    }

    [Fact]
    public void A_wallet_never_falls_below_zero_and_its_counter_accounts_may()
    {
        new Account(Guid.NewGuid(), null, Guid.NewGuid(), AccountKind.Wallet, "EUR").MinBalanceMinorUnits.ShouldBe(0);
        new Account(Guid.NewGuid(), null, Guid.NewGuid(), AccountKind.CodeGrants, "EUR").MinBalanceMinorUnits.ShouldBe(long.MinValue);
    }

    [Fact]
    public void An_account_needs_a_currency_that_exists() =>
        Should.Throw<ArgumentException>(() => new Account(Guid.NewGuid(), null, Guid.NewGuid(), AccountKind.Wallet, "XXX"));

    [Fact]
    public void A_fact_says_whose_it_is_and_what() =>
        Should.Throw<ArgumentException>(() => new BusinessFact("courses", " ", WalletEntryKind.Spent));

    private static LedgerTransaction Of(Transfer transfer) =>
        LedgerTransaction.Of(Guid.NewGuid, Guid.NewGuid(), Guid.NewGuid(), transfer, Purchase, "A course", DateTime.UnixEpoch);
}
