using Microsoft.EntityFrameworkCore;
using Montrose.Clients;
using Montrose.EntityFrameworkCore;
using Montrose.Queries;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Identity;

namespace Montrose.Users;

public class UserDirectory(IDbContextProvider<MontroseDbContext> contexts, IClientScope scope) : IUserDirectory, ITransientDependency
{
    private static readonly Sorting<IdentityUser> Columns = new Sorting<IdentityUser>("name")
        .By("name", u => EF.Property<string>(u, UserSearchModel.Name))
        .By("email", u => EF.Property<string>(u, UserSearchModel.Email))
        .By("creationTime", u => u.CreationTime);

    public async Task<List<UserRow>> GetPageAsync(UserFilter filter, string? sorting, int skip, int take)
    {
        var db = await contexts.GetDbContextAsync();
        var page = Columns.Apply(Where(db, filter), sorting).ThenBy(u => u.Id).Skip(skip).Take(take);
        return await WithRolesAsync(db, await Rows(db, page).ToListAsync());
    }

    public async Task<int> CountAsync(UserFilter filter, int limit) =>
        await Where(await contexts.GetDbContextAsync(), filter).Select(u => u.Id).Take(limit).CountAsync();

    public async Task<UserRow?> FindAsync(Guid id)
    {
        var db = await contexts.GetDbContextAsync();
        var rows = await WithRolesAsync(db, await Rows(db, Visible(db).Where(u => u.Id == id)).ToListAsync());
        return rows.Count == 1 ? rows[0] : null;
    }

    public async Task<List<UserRow>> GetAsync(IReadOnlyCollection<Guid> ids)
    {
        var db = await contexts.GetDbContextAsync();
        return await Rows(db, Visible(db).Where(u => ids.Contains(u.Id))).ToListAsync();
    }

    public async Task<List<UserRow>> FindAsync(string text, int take)
    {
        var users = Visible(await contexts.GetDbContextAsync());
        var from = text.Trim().ToUpperInvariant();
        var to = from + UserSearchModel.Last;
        // One list by name would be walked from its beginning until enough of them match.
        IQueryable<Guid> By(string column) => users
            .Where(u => string.Compare(EF.Property<string>(u, column), from) >= 0 && string.Compare(EF.Property<string>(u, column), to) < 0)
            .OrderBy(u => EF.Property<string>(u, column)).ThenBy(u => u.Id).Take(take).Select(u => u.Id);
        var found = await By(UserSearchModel.Name).Concat(By(UserSearchModel.LastName)).Concat(By(UserSearchModel.Email)).Concat(By(UserSearchModel.UserName)).ToListAsync();
        var ids = found.Distinct().Take(take).ToList();
        return [.. (await GetAsync(ids)).OrderBy(r => ids.IndexOf(r.Id))];
    }

    public async Task<bool> IsHeldByAnotherAsync(string role, Guid userId)
    {
        var db = await contexts.GetDbContextAsync();
        return await db.Users.AnyAsync(u => u.Id != userId && u.IsActive && u.Roles.Any(r => db.Roles.Any(x => x.Id == r.RoleId && x.Name == role)));
    }

    public async Task<Dictionary<Guid, int>> CountByRoleAsync(IReadOnlyCollection<Guid> roleIds)
    {
        var db = await contexts.GetDbContextAsync();
        var held = db.Users.SelectMany(u => u.Roles).Where(r => roleIds.Contains(r.RoleId));
        return await held.GroupBy(r => r.RoleId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
    }

    public async Task<HashSet<string>> FindEmailsAsync(IReadOnlyCollection<string> normalizedEmails)
    {
        var db = await contexts.GetDbContextAsync();
        return [.. await db.Users.Where(u => normalizedEmails.Contains(u.NormalizedEmail)).Select(u => u.NormalizedEmail).ToListAsync()];
    }

    private IQueryable<IdentityUser> Where(MontroseDbContext db, UserFilter filter)
    {
        var query = Visible(db);
        if (filter.IsActive is { } isActive) query = query.Where(u => u.IsActive == isActive);
        if (filter.RoleId is { } role) query = query.Where(u => u.Roles.Any(r => r.RoleId == role));
        if (filter.Department is { } department) query = query.Where(u => db.Agents.Any(a => a.Id == u.Id && a.Department == department));
        query = filter.Kind switch
        {
            UserKind.Agent => query.Where(u => db.Agents.Any(a => a.Id == u.Id)),
            UserKind.Client => query.Where(u => db.ClientMembers.Any(m => m.Id == u.Id)),
            UserKind.Staff => query.Where(u => !db.Agents.Any(a => a.Id == u.Id) && !db.ClientMembers.Any(m => m.Id == u.Id)),
            _ => query,
        };
        if (string.IsNullOrWhiteSpace(filter.Text)) return query;
        var from = filter.Text.Trim().ToUpperInvariant();
        var to = from + UserSearchModel.Last;
        return query.Where(u =>
            string.Compare(EF.Property<string>(u, UserSearchModel.Name), from) >= 0 && string.Compare(EF.Property<string>(u, UserSearchModel.Name), to) < 0
            || string.Compare(EF.Property<string>(u, UserSearchModel.LastName), from) >= 0 && string.Compare(EF.Property<string>(u, UserSearchModel.LastName), to) < 0
            || string.Compare(EF.Property<string>(u, UserSearchModel.Email), from) >= 0 && string.Compare(EF.Property<string>(u, UserSearchModel.Email), to) < 0
            || string.Compare(EF.Property<string>(u, UserSearchModel.UserName), from) >= 0 && string.Compare(EF.Property<string>(u, UserSearchModel.UserName), to) < 0);
    }

    /// <summary>A client's people see their team; whoever sees some clients sees the agency's people and those clients'.</summary>
    private IQueryable<IdentityUser> Visible(MontroseDbContext db)
    {
        var users = db.Users.AsNoTracking();
        var current = scope.Current;
        if (current.SeesAllClients) return users;
        if (current.OwnClientId is not null) return users.Where(u => db.ClientMembers.Any(m => m.Id == u.Id));
        return users.Where(u => !u.Roles.Any(r => db.Roles.Any(x => x.Id == r.RoleId && x.Name == MontroseRoles.Client)) || db.ClientMembers.Any(m => m.Id == u.Id));
    }

    private static IQueryable<UserRow> Rows(MontroseDbContext db, IQueryable<IdentityUser> users) =>
        from u in users
        join a in db.Agents on u.Id equals a.Id into agents
        from agent in agents.DefaultIfEmpty()
        join m in db.ClientMembers on u.Id equals m.Id into members
        from member in members.DefaultIfEmpty()
        join c in db.Clients on member.ClientId equals c.Id into clients
        from client in clients.DefaultIfEmpty()
        select new UserRow
        {
            Id = u.Id,
            Name = (u.Name + " " + u.Surname).Trim(),
            UserName = u.UserName,
            Email = u.Email,
            PhoneNumber = u.PhoneNumber,
            IsActive = u.IsActive,
            Department = agent == null ? null : agent.Department,
            ClientId = member == null ? null : member.ClientId,
            CompanyName = client == null ? null : client.CompanyName,
            IsOwner = member != null && member.IsOwner,
            CreationTime = u.CreationTime,
            ConcurrencyStamp = u.ConcurrencyStamp,
        };

    private static async Task<List<UserRow>> WithRolesAsync(MontroseDbContext db, List<UserRow> rows)
    {
        if (rows.Count == 0) return rows;
        var ids = rows.ConvertAll(r => r.Id);
        var held = await (
            from u in db.Users
            from r in u.Roles
            join role in db.Roles on r.RoleId equals role.Id
            where ids.Contains(u.Id)
            orderby role.Name
            select new { u.Id, role.Name }).ToListAsync();
        var byUser = held.ToLookup(h => h.Id, h => h.Name);
        foreach (var row in rows) row.Roles = [.. byUser[row.Id]];
        return rows;
    }
}
