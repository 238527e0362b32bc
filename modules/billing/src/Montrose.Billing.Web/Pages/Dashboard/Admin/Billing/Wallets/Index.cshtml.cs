using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.Wallets;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Wallets;

/// <summary>The wallets of the clients that the person sees.</summary>
[Authorize(BillingPermissions.Wallets.View)]
public class IndexModel(IWalletAppService wallets) : BillingPageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public GetWalletsInput Query { get; set; } = new();

    public PagedResultDto<WalletDto> Wallets { get; private set; } = new();

    public async Task OnGetAsync() => Wallets = await wallets.GetListAsync(Query);
}
