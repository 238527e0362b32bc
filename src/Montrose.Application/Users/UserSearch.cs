using Montrose.Permissions;
using Montrose.Search;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Montrose.Users;

/// <summary>Finds an agency's people by the beginning of name, last name, address or user name.</summary>
[ExposeServices(typeof(ISearchContributor))]
public class UserSearch(IUserDirectory directory, ICurrentTenant tenant) : ISearchContributor, ITransientDependency
{
    public string Kind => "person";

    public int Order => 20;

    public string Permission => MontrosePermissions.Users.Default;

    public async Task<IReadOnlyList<SearchHitDto>> FindAsync(string text, int max) => tenant.Id is null ? [] : (await directory.FindAsync(text, max)).ConvertAll(Hit);

    public async Task<IReadOnlyList<SearchHitDto>> GetAsync(IReadOnlyCollection<Guid> ids) => tenant.Id is null ? [] : (await directory.GetAsync(ids)).ConvertAll(Hit);

    private SearchHitDto Hit(UserRow user) => new()
    {
        Kind = Kind,
        Id = user.Id,
        Title = user.Name.Length > 0 ? user.Name : user.UserName,
        Detail = user.CompanyName is null ? user.Email : $"{user.Email} · {user.CompanyName}",
        Path = $"/dashboard/admin/people/{user.Id}",
    };
}
