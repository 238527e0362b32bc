using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Integration;
using Montrose.Monetary;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Montrose.Billing.RedeemCodes;

/// <summary>Reads codes and their use.</summary>
public class RedeemCodeQueries(IDbContextProvider<IBillingDbContext> contexts, IClientIntegrationService clients, IClock clock) : ITransientDependency
{
    private static readonly Sorting<RedeemCode> Columns = new Sorting<RedeemCode>("creationTime desc")
        .By("code", c => c.Code)
        .By("value", c => c.Value.MinorUnits)
        .By("timesUsed", c => c.TimesUsed)
        .By("usageLimit", c => c.UsageLimit)
        .By("expiresAt", c => c.ExpiresAt)
        .By("creationTime", c => c.CreationTime);

    /// <summary>A search for a client's name looks at this many clients.</summary>
    private const int MaxClientsByName = 200;

    private static readonly Sorting<Redemption> UsageColumns = new Sorting<Redemption>("redeemedAt desc").By("redeemedAt", r => r.RedeemedAt);

    /// <summary>Everything but the state, which depends on the time.</summary>
    private static readonly CompiledRead<Guid, RedeemCodeDto?> ById = new((db, id) => db.Set<RedeemCode>().AsNoTracking().AsSingleQuery()
        .Where(c => c.Id == id)
        .Select(c => new RedeemCodeDto
        {
            Id = c.Id,
            Code = c.Code,
            Value = new Money(c.Value.MinorUnits, c.Value.Currency),
            GrantKind = c.GrantKind,
            GrantText = c.GrantText,
            UsageLimit = c.UsageLimit,
            PerClientLimit = c.PerClientLimit,
            TimesUsed = c.TimesUsed,
            ExpiresAt = c.ExpiresAt,
            Description = c.Description,
            IsActive = c.IsActive,
            CreationTime = c.CreationTime,
        })
        .FirstOrDefault());

    public async Task<RedeemCodeDto> GetAsync(Guid id)
    {
        var code = await ById.RunAsync(await contexts.GetDbContextAsync(), id) ?? throw new EntityNotFoundException(typeof(RedeemCode), id);
        code.State = RedeemCode.StateAt(code.IsActive, code.ExpiresAt, code.TimesUsed, code.UsageLimit, clock.Now);
        return code;
    }

    public async Task<PagedResultDto<RedeemCodeDto>> ListAsync(GetRedeemCodesInput input)
    {
        var db = await contexts.GetDbContextAsync();
        var now = clock.Now;
        var query = db.RedeemCodes.AsNoTracking();
        if (input.State is { } state) query = query.Where(In(state, now));
        if (!string.IsNullOrWhiteSpace(input.Filter)) query = query.Where(Containing(input.Filter));
        var page = Columns.Apply(query, input.Sorting).ThenBy(c => c.Id).Skip(input.SkipCount).Take(input.MaxResultCount);
        var total = await query.CountAsync();
        if (total == 0) return new PagedResultDto<RedeemCodeDto>(0, []);
        return new PagedResultDto<RedeemCodeDto>(total, await page.Select(Projection(now)).ToListAsync());
    }

    public async Task<PagedResultDto<RedemptionDto>> UsageAsync(Guid id, GetCodeUsageInput input)
    {
        var db = await contexts.GetDbContextAsync();
        if (!await db.RedeemCodes.AnyAsync(c => c.Id == id)) throw new EntityNotFoundException(typeof(RedeemCode), id);
        var query = db.Redemptions.AsNoTracking().Where(r => r.RedeemCodeId == id);
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var ids = await clients.FindIdsAsync(input.Filter, MaxClientsByName);
            query = query.Where(r => ids.Contains(r.ClientId));
        }
        var total = await query.CountAsync();
        var rows = await UsageColumns.Apply(query, input.Sorting).ThenBy(r => r.Id).Skip(input.SkipCount).Take(input.MaxResultCount)
            .Select(r => new RedemptionDto { Id = r.Id, RedeemCodeId = r.RedeemCodeId, ClientId = r.ClientId, Value = r.Value, GrantKind = r.GrantKind, GrantText = r.GrantText, RedeemedAt = r.RedeemedAt })
            .ToListAsync();
        var names = await clients.GetNamesAsync(rows.ConvertAll(r => r.ClientId));
        foreach (var row in rows) row.ClientName = names.GetValueOrDefault(row.ClientId);
        return new PagedResultDto<RedemptionDto>(total, rows);
    }

    /// <summary>The state is worked out from the columns after they are read.</summary>
    private static Expression<Func<RedeemCode, RedeemCodeDto>> Projection(DateTime now) => c => new RedeemCodeDto
    {
        Id = c.Id,
        Code = c.Code,
        // Not the struct itself: for that EF would read every column.
        Value = new Money(c.Value.MinorUnits, c.Value.Currency),
        GrantKind = c.GrantKind,
        GrantText = c.GrantText,
        UsageLimit = c.UsageLimit,
        PerClientLimit = c.PerClientLimit,
        TimesUsed = c.TimesUsed,
        ExpiresAt = c.ExpiresAt,
        Description = c.Description,
        IsActive = c.IsActive,
        State = RedeemCode.StateAt(c.IsActive, c.ExpiresAt, c.TimesUsed, c.UsageLimit, now),
        CreationTime = c.CreationTime,
    };

    private static Expression<Func<RedeemCode, bool>> In(RedeemCodeState state, DateTime now) => state switch
    {
        RedeemCodeState.Inactive => c => !c.IsActive,
        RedeemCodeState.UsedUp => c => c.IsActive && c.TimesUsed >= c.UsageLimit,
        RedeemCodeState.Expired => c => c.IsActive && c.TimesUsed < c.UsageLimit && c.ExpiresAt <= now,
        _ => c => c.IsActive && c.TimesUsed < c.UsageLimit && (c.ExpiresAt == null || c.ExpiresAt > now),
    };

    private static Expression<Func<RedeemCode, bool>> Containing(string filter)
    {
        var code = CodeText.Normalize(filter);
        var text = filter.Trim().ToUpperInvariant();
        return code.Length == 0
            ? c => c.Description != null && c.Description.ToUpper().Contains(text)
            : c => c.NormalizedCode.Contains(code) || (c.Description != null && c.Description.ToUpper().Contains(text));
    }
}
