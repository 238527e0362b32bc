using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.Wallets;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Wallets;

/// <summary>One client's wallet and its movements.</summary>
[Authorize(BillingPermissions.Wallets.View)]
public class DetailModel(IWalletAppService wallets) : BillingPageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public GetWalletHistoryInput Query { get; set; } = new();

    public WalletDto Wallet { get; private set; } = new();

    public PagedResultDto<WalletEntryDto> History { get; private set; } = new();

    public async Task OnGetAsync(Guid clientId)
    {
        Wallet = await wallets.GetAsync(clientId);
        History = await wallets.GetHistoryOfAsync(clientId, Query);
    }
}
