using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;
using Montrose.Billing.Transactions;
using Montrose.Billing.Web.Transactions;
using Montrose.Lists;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Transactions;

/// <summary>Every movement of money, the newest first.</summary>
public class TransactionList(ITransactionAppService transactions, IStringLocalizer<BillingResource> l) : ListSource<GetTransactionsInput, TransactionDto>
{
    public const string Name = "transactions";

    public override string PageUrl => "/dashboard/admin/billing/transactions";

    public override string Title => l["Transactions"];

    public override async Task<PagedResultDto<TransactionDto>> ReadAsync(GetTransactionsInput input) => await transactions.GetListAsync(input);

    protected override IEnumerable<ListColumn<TransactionDto>> Define() =>
    [
        new ListColumn<TransactionDto>("What", l["History.What"], t => l[$"Enum:WalletEntryKind.{(int)t.Effect}"].Value).And(l["Description"], t => t.Description).Always(),
        new ListColumn<TransactionDto>("Client", l["Client"], t => t.ClientName),
        new ListColumn<TransactionDto>("Service", l["Transactions.Service"], t => ServiceName.Of(t.Service, l)),
        new ListColumn<TransactionDto>("Amount", l["Amount"], t => t.Amount.Major).And(l["Setting:Currency"], t => t.Amount.Currency).Number(),
        new ListColumn<TransactionDto>("Time", l["When"], t => t.Time).Sorted("time"),
        new ListColumn<TransactionDto>("Reference", l["Transactions.Reference"], t => t.Reference).OnDemand(),
    ];
}
