using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <inheritdoc cref="IIdentitySecurityLogRepository"/>
public class EfCoreIdentitySecurityLogRepository
    : EfCoreRepository<IIdentityDbContext, IdentitySecurityLog, Guid>, IIdentitySecurityLogRepository
{
    public EfCoreIdentitySecurityLogRepository(IDbContextProvider<IIdentityDbContext> dbContextProvider)
        : base(dbContextProvider)
    {
    }

    public virtual async Task<List<IdentitySecurityLog>> GetListAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        DateTime? startTime = null,
        DateTime? endTime = null,
        string? applicationName = null,
        string? identity = null,
        string? action = null,
        Guid? userId = null,
        string? userName = null,
        string? clientId = null,
        string? correlationId = null,
        string? clientIpAddress = null,
        bool includeDetails = false,
        CancellationToken cancellationToken = default)
    {
        var query = await GetListQueryAsync(
            startTime, endTime, applicationName, identity, action, userId, userName, clientId, correlationId, clientIpAddress, cancellationToken);
        return await Sortings.Apply(query, sorting.IsNullOrWhiteSpace() ? nameof(IdentitySecurityLog.CreationTime) + " desc" : sorting!)
            .PageBy(skipCount, maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task<long> GetCountAsync(
        DateTime? startTime = null,
        DateTime? endTime = null,
        string? applicationName = null,
        string? identity = null,
        string? action = null,
        Guid? userId = null,
        string? userName = null,
        string? clientId = null,
        string? correlationId = null,
        string? clientIpAddress = null,
        CancellationToken cancellationToken = default)
    {
        var query = await GetListQueryAsync(
            startTime, endTime, applicationName, identity, action, userId, userName, clientId, correlationId, clientIpAddress, cancellationToken);
        return await query.LongCountAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task<IdentitySecurityLog> GetByUserIdAsync(
        Guid id,
        Guid userId,
        bool includeDetails = false,
        CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .FirstOrDefaultAsync(l => l.Id == id && l.UserId == userId, GetCancellationToken(cancellationToken))
        ?? throw new Domain.Entities.EntityNotFoundException(typeof(IdentitySecurityLog), id);

    protected virtual async Task<IQueryable<IdentitySecurityLog>> GetListQueryAsync(
        DateTime? startTime = null,
        DateTime? endTime = null,
        string? applicationName = null,
        string? identity = null,
        string? action = null,
        Guid? userId = null,
        string? userName = null,
        string? clientId = null,
        string? correlationId = null,
        string? clientIpAddress = null,
        CancellationToken cancellationToken = default) =>
        (await GetDbSetAsync())
            .AsNoTracking()
            .WhereIf(startTime.HasValue, l => l.CreationTime >= startTime)
            .WhereIf(endTime.HasValue, l => l.CreationTime < endTime)
            .WhereIf(!applicationName.IsNullOrWhiteSpace(), l => l.ApplicationName == applicationName)
            .WhereIf(!identity.IsNullOrWhiteSpace(), l => l.Identity == identity)
            .WhereIf(!action.IsNullOrWhiteSpace(), l => l.Action == action)
            .WhereIf(userId.HasValue, l => l.UserId == userId)
            .WhereIf(!userName.IsNullOrWhiteSpace(), l => l.UserName == userName)
            .WhereIf(!clientId.IsNullOrWhiteSpace(), l => l.ClientId == clientId)
            .WhereIf(!correlationId.IsNullOrWhiteSpace(), l => l.CorrelationId == correlationId)
            .WhereIf(!clientIpAddress.IsNullOrWhiteSpace(), l => l.ClientIpAddress == clientIpAddress);
}
