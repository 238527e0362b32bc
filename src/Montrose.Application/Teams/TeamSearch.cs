using System.Linq.Expressions;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Search;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;

namespace Montrose.Teams;

/// <summary>Finds the people of one's own team by a part of name or address.</summary>
[ExposeServices(typeof(ISearchContributor))]
public class TeamSearch(IRepository<ClientMember, Guid> members, IClientScope scope, IAsyncQueryableExecuter executer) : ISearchContributor, ITransientDependency
{
    public string Kind => "team-member";

    public int Order => 30;

    public string Permission => MontrosePermissions.Team.Update;

    public async Task<IReadOnlyList<SearchHitDto>> FindAsync(string text, int max)
    {
        var wanted = text.ToUpperInvariant();
        return await ReadAsync(m => m.Name.ToUpper().Contains(wanted) || m.Email.ToUpper().Contains(wanted), max);
    }

    public async Task<IReadOnlyList<SearchHitDto>> GetAsync(IReadOnlyCollection<Guid> ids) => await ReadAsync(m => ids.Contains(m.Id), ids.Count);

    private async Task<IReadOnlyList<SearchHitDto>> ReadAsync(Expression<Func<ClientMember, bool>> where, int max)
    {
        if (scope.Current.OwnClientId is not { } client) return [];
        var kind = Kind;
        var query = (await members.GetQueryableAsync()).Where(m => m.ClientId == client).Where(where).OrderBy(m => m.Name).ThenBy(m => m.Id).Take(max);
        return await executer.ToListAsync(query.Select(m => new SearchHitDto { Kind = kind, Id = m.Id, Title = m.Name, Detail = m.Email, Path = "/dashboard/client/team/members/" + m.Id }));
    }
}
