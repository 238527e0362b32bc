using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Users.EntityFrameworkCore;

/// <summary>Finds an application's own users.</summary>
public abstract class EfCoreUserRepositoryBase<TDbContext, TUser> : EfCoreRepository<TDbContext, TUser, Guid>, IUserRepository<TUser>
    where TDbContext : IEfCoreDbContext
    where TUser : class, IUser
{
    protected EfCoreUserRepositoryBase(IDbContextProvider<TDbContext> dbContextProvider)
        : base(dbContextProvider)
    {
    }

    public async Task<TUser?> FindByUserNameAsync(string userName, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .OrderBy(u => u.Id)
            .FirstOrDefaultAsync(u => u.UserName == userName, GetCancellationToken(cancellationToken));

    public virtual async Task<List<TUser>> GetListAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken = default)
    {
        var wanted = ids.ToList();
        return await (await GetDbSetAsync()).Where(u => wanted.Contains(u.Id)).ToListAsync(GetCancellationToken(cancellationToken));
    }

    public async Task<List<TUser>> SearchAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        string? filter = null,
        CancellationToken cancellationToken = default) =>
        await Sortings.Apply(Filtered(await GetDbSetAsync(), filter), sorting.IsNullOrWhiteSpace() ? nameof(IUser.UserName) : sorting!)
            .PageBy(skipCount, maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));

    public async Task<long> GetCountAsync(string? filter = null, CancellationToken cancellationToken = default) =>
        await Filtered(await GetDbSetAsync(), filter).LongCountAsync(GetCancellationToken(cancellationToken));

    private static IQueryable<TUser> Filtered(IQueryable<TUser> query, string? filter) => query.WhereIf(
        !filter.IsNullOrWhiteSpace(),
        u => u.UserName.Contains(filter!)
            || (u.Email != null && u.Email.Contains(filter!))
            || (u.Name != null && u.Name.Contains(filter!))
            || (u.Surname != null && u.Surname.Contains(filter!)));
}
