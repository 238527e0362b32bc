using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Permissions;
using Montrose.Search;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.RedeemCodes;

/// <summary>Finds a redeem code by its whole text: case, spaces and hyphens don't matter.</summary>
[ExposeServices(typeof(ISearchContributor))]
public class RedeemCodeSearch(IDbContextProvider<IBillingDbContext> contexts) : ISearchContributor, ITransientDependency
{
    public string Kind => "redeem-code";

    public int Order => 40;

    public string Permission => BillingPermissions.RedeemCodes.View;

    public async Task<IReadOnlyList<SearchHitDto>> FindAsync(string text, int max)
    {
        var code = CodeText.Normalize(text);
        return code.Length == 0 ? [] : await ReadAsync(c => c.NormalizedCode == code);
    }

    public async Task<IReadOnlyList<SearchHitDto>> GetAsync(IReadOnlyCollection<Guid> ids) => await ReadAsync(c => ids.Contains(c.Id));

    private async Task<IReadOnlyList<SearchHitDto>> ReadAsync(Expression<Func<RedeemCode, bool>> where)
    {
        var kind = Kind;
        return await (await contexts.GetDbContextAsync()).RedeemCodes.AsNoTracking().Where(where)
            .Select(c => new SearchHitDto { Kind = kind, Id = c.Id, Title = c.Code, Detail = c.Description, Path = "/dashboard/admin/billing/redeem-codes/" + c.Id })
            .ToListAsync();
    }
}
