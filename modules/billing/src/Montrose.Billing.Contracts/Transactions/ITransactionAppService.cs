using System.ComponentModel.DataAnnotations;
using Montrose.Billing.Ledger;
using Montrose.Billing.Wallets;
using Montrose.Lists;
using Montrose.Monetary;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Transactions;

/// <summary>Every movement of money of the agency's clients, as the ledger has it (D13).</summary>
public interface ITransactionAppService : IApplicationService
{
    /// <summary>The transactions, the newest first.</summary>
    Task<TransactionsDto> GetListAsync(GetTransactionsInput input);

    /// <summary>One transaction with its entries, which sum to zero.</summary>
    Task<TransactionDetailDto> GetAsync(Guid id);
}

/// <summary>Which transactions to list. Sorting is time, with asc or desc; the newest come first where it is empty.</summary>
public class GetTransactionsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the client's name or of the description.</summary>
    [StringLength(100)]
    public string? Filter { get; set; }

    [EnumDataType(typeof(WalletEntryKind))]
    public WalletEntryKind? Effect { get; set; }

    /// <summary>The module that the money is earned with, e.g. <c>courses</c>.</summary>
    [StringLength(32)]
    public string? Service { get; set; }

    /// <summary>UTC, inclusive.</summary>
    public DateTime? From { get; set; }

    /// <summary>UTC, exclusive.</summary>
    public DateTime? To { get; set; }
}

/// <summary>A page of transactions, which are not counted to the end.</summary>
public class TransactionsDto : PagedResultDto<TransactionDto>, ICountedInPart
{
    public TransactionsDto() { }

    public TransactionsDto(long totalCount, IReadOnlyList<TransactionDto> items) : base(totalCount, items) { }

    /// <summary>True where there are more transactions than were counted.</summary>
    public bool HasMore { get; set; }
}

/// <summary>A movement of money because of one fact.</summary>
public class TransactionDto : EntityDto<Guid>
{
    public Guid ClientId { get; set; }

    /// <summary>The client's company.</summary>
    public string? ClientName { get; set; }

    /// <summary>What happened.</summary>
    public WalletEntryKind Effect { get; set; }

    /// <summary>The module that the money is earned with, or that told of it.</summary>
    public string Service { get; set; } = "";

    /// <summary>Who told of it, and its number there.</summary>
    public string Reference { get; set; } = "";

    public string? Description { get; set; }

    /// <summary>What moved: the sum of all that came into an account.</summary>
    public Money Amount { get; set; }

    /// <summary>UTC.</summary>
    public DateTime Time { get; set; }
}

/// <summary>A transaction with its entries.</summary>
public class TransactionDetailDto : TransactionDto
{
    public IReadOnlyList<TransactionEntryDto> Entries { get; set; } = [];
}

/// <summary>What a transaction did to one account.</summary>
public class TransactionEntryDto : EntityDto<Guid>
{
    public AccountKind Account { get; set; }

    /// <summary>Positive for what came in.</summary>
    public Money Amount { get; set; }

    /// <summary>The account's balance afterwards.</summary>
    public Money Balance { get; set; }

    /// <summary>Counts the account's entries from 1.</summary>
    public long Number { get; set; }
}
