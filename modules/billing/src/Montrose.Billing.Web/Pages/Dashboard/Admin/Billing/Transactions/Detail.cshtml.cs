using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.Transactions;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Transactions;

/// <summary>One transaction with its entries.</summary>
[Authorize(BillingPermissions.Transactions.View)]
public class DetailModel(ITransactionAppService transactions) : BillingPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public TransactionDetailDto Transaction { get; private set; } = new();

    public async Task OnGetAsync() => Transaction = await transactions.GetAsync(Id);
}
