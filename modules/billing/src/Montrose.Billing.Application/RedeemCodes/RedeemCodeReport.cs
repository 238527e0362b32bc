using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Subscriptions;
using Montrose.Integration;
using Montrose.Monetary;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Montrose.Billing.RedeemCodes;

/// <summary>Statistics of codes, and codes as they are printed.</summary>
public class RedeemCodeReport(IDbContextProvider<IBillingDbContext> contexts, IClientIntegrationService clients, AgencyCurrency agencyCurrency, IPortalAddress portal, IClock clock) : ITransientDependency
{
    private const int MonthsShown = 12;

    public async Task<CodeStatisticsDto> StatisticsAsync(Guid? codeId)
    {
        var (db, now) = (await contexts.GetDbContextAsync(), clock.Now);
        var currency = await agencyCurrency.GetAsync();
        if (codeId is { } id) currency = await db.RedeemCodes.Where(c => c.Id == id).Select(c => c.Value.Currency).FirstOrDefaultAsync() ?? throw new EntityNotFoundException(typeof(RedeemCode), id);
        var own = db.Redemptions.AsNoTracking().Where(r => (codeId == null || r.RedeemCodeId == codeId) && r.Value.Currency == currency);
        var first = BillingCalendar.FirstOfMonth(now).AddMonths(1 - MonthsShown);
        var months = await own.Where(r => r.RedeemedAt >= first).GroupBy(r => new { r.RedeemedAt.Year, r.RedeemedAt.Month })
            .Select(g => new { g.Key.Year, g.Key.Month, Count = g.Count(), Sum = g.Sum(r => r.Value.MinorUnits) }).ToListAsync();
        var perClient = own.GroupBy(r => r.ClientId).Select(g => new { ClientId = g.Key, Count = g.Count(), Sum = g.Sum(r => r.Value.MinorUnits) });
        var top = await perClient.OrderByDescending(c => c.Count).ThenByDescending(c => c.Sum).ThenBy(c => c.ClientId).Take(RedeemCodeConsts.ClientsShown).ToListAsync();
        var total = await perClient.GroupBy(_ => 1).Select(g => new { Clients = g.Count(), Count = g.Sum(c => c.Count), Sum = g.Sum(c => c.Sum) }).FirstOrDefaultAsync();
        var names = await clients.GetNamesAsync(top.ConvertAll(c => c.ClientId));
        return new CodeStatisticsDto
        {
            Redemptions = total?.Count ?? 0,
            Value = new Money(total?.Sum ?? 0, currency),
            Clients = total?.Clients ?? 0,
            Months = [.. Enumerable.Range(0, MonthsShown).Select(n => first.AddMonths(n)).Select(m =>
            {
                var found = months.Find(f => f.Year == m.Year && f.Month == m.Month);
                return new CodeMonthDto { Month = m, Redemptions = found?.Count ?? 0, Value = new Money(found?.Sum ?? 0, currency) };
            })],
            TopClients = top.ConvertAll(c => new CodeClientDto { ClientId = c.ClientId, ClientName = names.GetValueOrDefault(c.ClientId), Redemptions = c.Count, Value = new Money(c.Sum, currency) }),
        };
    }

    public async Task<ListResultDto<CodeSheetItemDto>> SheetAsync(GetCodeSheetInput input)
    {
        var home = await portal.GetAsync();
        var codes = await (await contexts.GetDbContextAsync()).RedeemCodes.AsNoTracking().Where(c => input.Ids.Contains(c.Id)).OrderBy(c => c.CreationTime).ThenBy(c => c.Id)
            .Select(c => new CodeSheetItemDto { Id = c.Id, Code = c.Code, Value = new Money(c.Value.MinorUnits, c.Value.Currency), GrantText = c.GrantText, ExpiresAt = c.ExpiresAt })
            .ToListAsync();
        foreach (var code in codes) code.Url = string.Create(CultureInfo.InvariantCulture, $"{home}/dashboard/client/wallet?code={Uri.EscapeDataString(code.Code)}");
        return new ListResultDto<CodeSheetItemDto>(codes);
    }
}
