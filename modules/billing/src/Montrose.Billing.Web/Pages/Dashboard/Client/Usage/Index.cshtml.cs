using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.Usage;

namespace Montrose.Billing.Web.Pages.Dashboard.Client.Usage;

/// <summary>What the client uses of its plan, this month and in those before.</summary>
[Authorize(BillingPermissions.Usage.View)]
public class IndexModel(IUsageAppService service) : BillingPageModel
{
    private const int ShownMonths = 12;

    [BindProperty(SupportsGet = true)]
    public Meter Meter { get; set; } = Meter.ApiCalls;

    public UsageDto Usage { get; private set; } = new();

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<UsageMonthDto> Months { get; private set; } = [];

    public async Task OnGetAsync()
    {
        if (!Enum.IsDefined(Meter)) Meter = Meter.ApiCalls;
        Usage = await service.GetMineAsync();
        Months = [.. (await service.GetHistoryAsync(new GetUsageHistoryInput { Meter = Meter, MaxResultCount = ShownMonths })).Items.Reverse()];
    }
}
