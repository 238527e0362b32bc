using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.Transactions;
using Montrose.Billing.Wallets;
using Montrose.Billing.Web.Transactions;
using Montrose.Web.Theme.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Transactions;

/// <summary>The ledger's transactions.</summary>
[Authorize(BillingPermissions.Transactions.View)]
public class IndexModel : ListPageModel<GetTransactionsInput, TransactionDto>
{
    public IndexModel(TransactionList list) : base(list) => LocalizationResourceType = typeof(BillingResource);

    protected override IEnumerable<ListFilter> Filters()
    {
        yield return ListFilter.Text("Filter", L["Transactions.Search"], 100);
        yield return ListFilter.Choice<WalletEntryKind>("Effect", L["History.What"], L["History.Anything"], k => L[$"Enum:WalletEntryKind.{(int)k}"]);
        if (!string.IsNullOrWhiteSpace(Query.Service)) yield return ListFilter.Kept("Service", Query.Service is { Length: <= 32 } service ? L[$"Service.{service}"] is { ResourceNotFound: false } known ? known : service : "");
    }
}
