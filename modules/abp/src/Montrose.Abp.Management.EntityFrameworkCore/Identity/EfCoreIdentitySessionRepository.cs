using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <inheritdoc cref="IIdentitySessionRepository"/>
public class EfCoreIdentitySessionRepository
    : EfCoreRepository<IIdentityDbContext, IdentitySession, Guid>, IIdentitySessionRepository
{
    public EfCoreIdentitySessionRepository(IDbContextProvider<IIdentityDbContext> dbContextProvider)
        : base(dbContextProvider)
    {
    }

    public virtual async Task<IdentitySession?> FindAsync(string sessionId, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync()).FirstOrDefaultAsync(s => s.SessionId == sessionId, GetCancellationToken(cancellationToken));

    public virtual async Task<IdentitySession> GetAsync(string sessionId, CancellationToken cancellationToken = default) =>
        await FindAsync(sessionId, cancellationToken) ?? throw new EntityNotFoundException(typeof(IdentitySession), sessionId);

    public virtual async Task<bool> ExistAsync(Guid id, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync()).AnyAsync(s => s.Id == id, GetCancellationToken(cancellationToken));

    public virtual async Task<bool> ExistAsync(string sessionId, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync()).AnyAsync(s => s.SessionId == sessionId, GetCancellationToken(cancellationToken));

    public virtual async Task<List<IdentitySession>> GetListAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        Guid? userId = null,
        string? device = null,
        string? clientId = null,
        CancellationToken cancellationToken = default) =>
        await Sortings.Apply(
                Filtered(await GetDbSetAsync(), userId, device, clientId),
                sorting.IsNullOrWhiteSpace() ? nameof(IdentitySession.LastAccessed) + " desc" : sorting!)
            .PageBy(skipCount, maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<long> GetCountAsync(
        Guid? userId = null,
        string? device = null,
        string? clientId = null,
        CancellationToken cancellationToken = default) =>
        await Filtered(await GetDbSetAsync(), userId, device, clientId).LongCountAsync(GetCancellationToken(cancellationToken));

    public virtual Task DeleteAllAsync(Guid userId, Guid? exceptSessionId = null, CancellationToken cancellationToken = default) =>
        DeleteAsync(
            s => s.UserId == userId && (exceptSessionId == null || s.Id != exceptSessionId),
            cancellationToken: cancellationToken);

    public virtual Task DeleteAllAsync(
        Guid userId,
        string device,
        Guid? exceptSessionId = null,
        CancellationToken cancellationToken = default) =>
        DeleteAsync(
            s => s.UserId == userId && s.Device == device && (exceptSessionId == null || s.Id != exceptSessionId),
            cancellationToken: cancellationToken);

    /// <summary>Deletes the sessions that nobody has used for so long.</summary>
    public virtual Task DeleteAllAsync(TimeSpan inactiveTimeSpan, CancellationToken cancellationToken = default)
    {
        var limit = DateTime.UtcNow - inactiveTimeSpan;
        return DeleteDirectAsync(s => (s.LastAccessed ?? s.SignedIn) < limit, cancellationToken);
    }

    private static IQueryable<IdentitySession> Filtered(
        IQueryable<IdentitySession> query,
        Guid? userId,
        string? device,
        string? clientId) =>
        query
            .WhereIf(userId.HasValue, s => s.UserId == userId)
            .WhereIf(!device.IsNullOrWhiteSpace(), s => s.Device == device)
            .WhereIf(!clientId.IsNullOrWhiteSpace(), s => s.ClientId == clientId);
}
