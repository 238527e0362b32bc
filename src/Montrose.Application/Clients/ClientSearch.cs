using System.Linq.Expressions;
using Montrose.Permissions;
using Montrose.Search;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Linq;

namespace Montrose.Clients;

/// <summary>Finds clients by a part of their name, their contact's or its address.</summary>
[ExposeServices(typeof(ISearchContributor))]
public class ClientSearch(ClientQueries queries, IPermissionChecker permissions, IAsyncQueryableExecuter executer) : ISearchContributor, ITransientDependency
{
    public string Kind => "client";

    public int Order => 10;

    public string Permission => MontrosePermissions.Clients.Default;

    public async Task<IReadOnlyList<SearchHitDto>> FindAsync(string text, int max)
    {
        var wanted = Client.Normalize(text);
        if (await FolderAsync() is not { } folder) return [];
        // Once over the trigrams: archived ones among them stand where their name does.
        return await ReadAsync((await queries.AllAsync()).Where(c => c.SearchText.Contains(wanted)), folder, max);
    }

    public async Task<IReadOnlyList<SearchHitDto>> GetAsync(IReadOnlyCollection<Guid> ids) =>
        await FolderAsync() is { } folder ? await ReadAsync((await queries.AllAsync()).Where(c => ids.Contains(c.Id)), folder, ids.Count) : [];

    private Task<List<SearchHitDto>> ReadAsync(IQueryable<Client> query, string folder, int max) =>
        executer.ToListAsync(query.OrderBy(c => c.CompanyName).ThenBy(c => c.Id).Take(max).Select(Hit(Kind, folder)));

    /// <summary>Where the person's pages of clients are; null where there are none.</summary>
    private async Task<string?> FolderAsync()
    {
        var granted = (await permissions.IsGrantedAsync([MontrosePermissions.Overview.Agency, MontrosePermissions.Overview.Agent, MontrosePermissions.Clients.Update])).Result;
        bool Holds(string permission) => granted.GetValueOrDefault(permission) == PermissionGrantResult.Granted;
        if (Holds(MontrosePermissions.Overview.Agent) && !Holds(MontrosePermissions.Overview.Agency)) return "/dashboard/agent/clients/";
        return Holds(MontrosePermissions.Clients.Update) ? "/dashboard/admin/clients/" : null;
    }

    private static Expression<Func<Client, SearchHitDto>> Hit(string kind, string folder) =>
        c => new SearchHitDto { Kind = kind, Id = c.Id, Title = c.CompanyName, Detail = c.ContactEmail, Path = folder + c.Id };
}
