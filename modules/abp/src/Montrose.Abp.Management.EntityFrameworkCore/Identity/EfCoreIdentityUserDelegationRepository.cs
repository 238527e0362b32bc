using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <inheritdoc cref="IIdentityUserDelegationRepository"/>
public class EfCoreIdentityUserDelegationRepository
    : EfCoreRepository<IIdentityDbContext, IdentityUserDelegation, Guid>, IIdentityUserDelegationRepository
{
    public EfCoreIdentityUserDelegationRepository(IDbContextProvider<IIdentityDbContext> dbContextProvider, IClock clock)
        : base(dbContextProvider)
    {
        Clock = clock;
    }

    protected IClock Clock { get; }

    public virtual async Task<List<IdentityUserDelegation>> GetListAsync(
        Guid? sourceUserId,
        Guid? targetUserId,
        CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .AsNoTracking()
            .WhereIf(sourceUserId.HasValue, d => d.SourceUserId == sourceUserId)
            .WhereIf(targetUserId.HasValue, d => d.TargetUserId == targetUserId)
            .ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<List<IdentityUserDelegation>> GetActiveDelegationsAsync(
        Guid targetUserId,
        CancellationToken cancellationToken = default) =>
        await (await ActiveAsync()).Where(d => d.TargetUserId == targetUserId).ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<IdentityUserDelegation?> FindActiveDelegationByIdAsync(
        Guid id,
        CancellationToken cancellationToken = default) =>
        await (await ActiveAsync()).FirstOrDefaultAsync(d => d.Id == id, GetCancellationToken(cancellationToken));

    private async Task<IQueryable<IdentityUserDelegation>> ActiveAsync()
    {
        var now = Clock.Now;
        return (await GetDbSetAsync()).AsNoTracking().Where(d => d.StartTime <= now && d.EndTime >= now);
    }
}
