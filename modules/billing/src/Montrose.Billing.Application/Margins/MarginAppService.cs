using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Integration;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Margins;

[Authorize(BillingPermissions.Margins.View)]
public class MarginAppService : ApplicationService, IMarginAppService
{
    private const int MaxClientsByName = 200;

    private static readonly Sorting<ClientMarginDto> ClientColumns = new Sorting<ClientMarginDto>("margin desc")
        .By("margin", c => c.Margin.MinorUnits)
        .By("revenue", c => c.Revenue.MinorUnits)
        .By("cost", c => c.Cost.MinorUnits)
        .By("percent", c => c.BasisPoints);

    private readonly MarginReader _reader;
    private readonly IClientIntegrationService _clients;

    public MarginAppService(MarginReader reader, IClientIntegrationService clients)
    {
        (_reader, _clients) = (reader, clients);
        LocalizationResource = typeof(BillingResource);
    }

    public async Task<MarginsDto> GetAsync(GetMarginsInput input) => (await _reader.ReadAsync(input, byMonth: true)).Sums();

    public async Task<PagedResultDto<ServiceMarginDto>> GetServicesAsync(GetMarginsInput input)
    {
        var rows = (await _reader.ReadAsync(input, byMonth: false)).Services().OrderByDescending(s => s.Margin.MinorUnits).ThenBy(s => s.Service, StringComparer.Ordinal).ToList();
        return new PagedResultDto<ServiceMarginDto>(rows.Count, [.. rows.Skip(input.SkipCount).Take(input.MaxResultCount)]);
    }

    public async Task<PagedResultDto<ClientMarginDto>> GetClientsAsync(GetClientMarginsInput input)
    {
        var all = (await _reader.ReadAsync(input, byMonth: false)).Clients();
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var ids = (await _clients.FindIdsAsync(input.Filter, MaxClientsByName)).ToHashSet();
            all = all.Where(c => c.ClientId is { } id && ids.Contains(id));
        }
        var rows = all.ToList();
        var page = ClientColumns.Apply(rows.AsQueryable(), input.Sorting).ThenBy(c => c.ClientId).Skip(input.SkipCount).Take(input.MaxResultCount).ToList();
        var names = await _clients.GetNamesAsync([.. page.Select(c => c.ClientId).OfType<Guid>()]);
        foreach (var row in page) row.ClientName = row.ClientId is { } id ? names.GetValueOrDefault(id) : null;
        return new PagedResultDto<ClientMarginDto>(rows.Count, page);
    }
}
