using System.Linq.Expressions;
using Montrose.Permissions;
using Montrose.Search;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;
using Volo.Abp.MultiTenancy;

namespace Montrose.Agencies;

/// <summary>Finds agencies by a part of their name or subdomain, for the host.</summary>
[ExposeServices(typeof(ISearchContributor))]
public class AgencySearch(IRepository<Agency, Guid> agencies, ICurrentTenant tenant, IAsyncQueryableExecuter executer) : ISearchContributor, ITransientDependency
{
    public string Kind => "agency";

    public int Order => 5;

    public string Permission => MontrosePermissions.Agencies.Default;

    public async Task<IReadOnlyList<SearchHitDto>> FindAsync(string text, int max)
    {
        var wanted = Agency.Normalize(text);
        return await ReadAsync(a => a.NormalizedName.Contains(wanted) || a.Subdomain.ToUpper().Contains(wanted), max);
    }

    public async Task<IReadOnlyList<SearchHitDto>> GetAsync(IReadOnlyCollection<Guid> ids) => await ReadAsync(a => ids.Contains(a.Id), ids.Count);

    private async Task<IReadOnlyList<SearchHitDto>> ReadAsync(Expression<Func<Agency, bool>> where, int max)
    {
        if (tenant.Id is not null) return [];
        var kind = Kind;
        var query = (await agencies.GetQueryableAsync()).Where(where).OrderBy(a => a.Name).ThenBy(a => a.Id).Take(max);
        return await executer.ToListAsync(query.Select(a => new SearchHitDto { Kind = kind, Id = a.Id, Title = a.Name, Detail = a.Subdomain, Path = "/dashboard/host/agencies/" + a.Id }));
    }
}
