using System.Net;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.AuditLogging.EntityFrameworkCore;

/// <summary>Audit logs of the current tenant.</summary>
public class EfCoreAuditLogRepository(IDbContextProvider<IAuditLoggingDbContext> dbContextProvider)
    : EfCoreRepository<IAuditLoggingDbContext, AuditLog, Guid>(dbContextProvider), IAuditLogRepository
{
    public virtual async Task<List<AuditLog>> GetListAsync(
        string? sorting = null,
        int maxResultCount = 50,
        int skipCount = 0,
        DateTime? startTime = null,
        DateTime? endTime = null,
        string? httpMethod = null,
        string? url = null,
        string? clientId = null,
        Guid? userId = null,
        string? userName = null,
        string? applicationName = null,
        string? clientIpAddress = null,
        string? correlationId = null,
        int? maxExecutionDuration = null,
        int? minExecutionDuration = null,
        bool? hasException = null,
        HttpStatusCode? httpStatusCode = null,
        bool includeDetails = false,
        CancellationToken cancellationToken = default)
    {
        var logs = await GetListQueryAsync(
            startTime, endTime, httpMethod, url, clientId, userId, userName, applicationName, clientIpAddress, correlationId,
            maxExecutionDuration, minExecutionDuration, hasException, httpStatusCode, includeDetails);
        return await Sortings.Apply(logs, (string.IsNullOrWhiteSpace(sorting) ? nameof(AuditLog.ExecutionTime) + " DESC" : sorting) + ", Id")
            .Skip(skipCount)
            .Take(maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task<long> GetCountAsync(
        DateTime? startTime = null,
        DateTime? endTime = null,
        string? httpMethod = null,
        string? url = null,
        string? clientId = null,
        Guid? userId = null,
        string? userName = null,
        string? applicationName = null,
        string? clientIpAddress = null,
        string? correlationId = null,
        int? maxExecutionDuration = null,
        int? minExecutionDuration = null,
        bool? hasException = null,
        HttpStatusCode? httpStatusCode = null,
        CancellationToken cancellationToken = default)
    {
        var logs = await GetListQueryAsync(
            startTime, endTime, httpMethod, url, clientId, userId, userName, applicationName, clientIpAddress, correlationId,
            maxExecutionDuration, minExecutionDuration, hasException, httpStatusCode);
        return await logs.LongCountAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task<Dictionary<DateTime, double>> GetAverageExecutionDurationPerDayAsync(
        DateTime startDate, DateTime endDate, CancellationToken cancellationToken = default)
    {
        var days = await (await GetDbSetAsync())
            .AsNoTracking()
            .Where(x => x.ExecutionTime >= startDate.Date && x.ExecutionTime < endDate.Date.AddDays(1))
            .GroupBy(x => x.ExecutionTime.Date)
            .Select(day => new { Day = day.Key, Milliseconds = day.Average(x => x.ExecutionDuration) })
            .ToListAsync(GetCancellationToken(cancellationToken));
        return days.OrderBy(x => x.Day).ToDictionary(x => x.Day, x => x.Milliseconds);
    }

    [Obsolete("Use WithDetailsAsync")]
    public override IQueryable<AuditLog> WithDetails() => GetQueryable().IncludeDetails();

    public override async Task<IQueryable<AuditLog>> WithDetailsAsync() => (await GetQueryableAsync()).IncludeDetails();

    public virtual async Task<EntityChange> GetEntityChange(Guid entityChangeId, CancellationToken cancellationToken = default) =>
        await (await ChangesAsync())
            .IncludeDetails()
            .FirstOrDefaultAsync(x => x.Id == entityChangeId, GetCancellationToken(cancellationToken))
        ?? throw new EntityNotFoundException(typeof(EntityChange), entityChangeId);

    public virtual async Task<List<EntityChange>> GetEntityChangeListAsync(
        string? sorting = null,
        int maxResultCount = 50,
        int skipCount = 0,
        Guid? auditLogId = null,
        DateTime? startTime = null,
        DateTime? endTime = null,
        EntityChangeType? changeType = null,
        string? entityId = null,
        string? entityTypeFullName = null,
        bool includeDetails = false,
        CancellationToken cancellationToken = default)
    {
        var changes = await GetEntityChangeListQueryAsync(
            auditLogId, startTime, endTime, changeType, entityId, entityTypeFullName, includeDetails);
        return await Sortings.Apply(changes, (string.IsNullOrWhiteSpace(sorting) ? nameof(EntityChange.ChangeTime) + " DESC" : sorting) + ", Id")
            .Skip(skipCount)
            .Take(maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task<long> GetEntityChangeCountAsync(
        Guid? auditLogId = null,
        DateTime? startTime = null,
        DateTime? endTime = null,
        EntityChangeType? changeType = null,
        string? entityId = null,
        string? entityTypeFullName = null,
        CancellationToken cancellationToken = default)
    {
        var changes = await GetEntityChangeListQueryAsync(auditLogId, startTime, endTime, changeType, entityId, entityTypeFullName);
        return await changes.LongCountAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task<EntityChangeWithUsername> GetEntityChangeWithUsernameAsync(
        Guid entityChangeId, CancellationToken cancellationToken = default)
    {
        var change = await GetEntityChange(entityChangeId, cancellationToken);
        var log = await (await GetDbSetAsync())
            .AsNoTracking()
            .FirstAsync(x => x.Id == change.AuditLogId, GetCancellationToken(cancellationToken));
        return new EntityChangeWithUsername { EntityChange = change, UserName = log.UserName };
    }

    public virtual async Task<List<EntityChangeWithUsername>> GetEntityChangesWithUsernameAsync(
        string entityId, string entityTypeFullName, CancellationToken cancellationToken = default)
    {
        var changes = (await ChangesAsync())
            .IncludeDetails()
            .Where(x => x.EntityId == entityId && x.EntityTypeFullName == entityTypeFullName);
        var pairs =
            from change in changes
            join log in await GetDbSetAsync() on change.AuditLogId equals log.Id
            orderby change.ChangeTime descending, change.Id
            select new EntityChangeWithUsername { EntityChange = change, UserName = log.UserName };
        return await pairs.AsNoTracking().ToListAsync(GetCancellationToken(cancellationToken));
    }

    protected virtual async Task<IQueryable<AuditLog>> GetListQueryAsync(
        DateTime? startTime = null,
        DateTime? endTime = null,
        string? httpMethod = null,
        string? url = null,
        string? clientId = null,
        Guid? userId = null,
        string? userName = null,
        string? applicationName = null,
        string? clientIpAddress = null,
        string? correlationId = null,
        int? maxExecutionDuration = null,
        int? minExecutionDuration = null,
        bool? hasException = null,
        HttpStatusCode? httpStatusCode = null,
        bool includeDetails = false)
    {
        var status = (int?)httpStatusCode;
        return (await GetDbSetAsync())
            .AsNoTracking()
            .IncludeDetails(includeDetails)
            .WhereIf(startTime.HasValue, x => x.ExecutionTime >= startTime)
            .WhereIf(endTime.HasValue, x => x.ExecutionTime <= endTime)
            .WhereIf(!string.IsNullOrEmpty(httpMethod), x => x.HttpMethod == httpMethod)
            .WhereIf(!string.IsNullOrEmpty(url), x => x.Url != null && x.Url.Contains(url!))
            .WhereIf(!string.IsNullOrEmpty(clientId), x => x.ClientId == clientId)
            .WhereIf(userId.HasValue, x => x.UserId == userId)
            .WhereIf(!string.IsNullOrEmpty(userName), x => x.UserName == userName)
            .WhereIf(!string.IsNullOrEmpty(applicationName), x => x.ApplicationName == applicationName)
            .WhereIf(!string.IsNullOrEmpty(clientIpAddress), x => x.ClientIpAddress == clientIpAddress)
            .WhereIf(!string.IsNullOrEmpty(correlationId), x => x.CorrelationId == correlationId)
            .WhereIf(status > 0, x => x.HttpStatusCode == status)
            .WhereIf(maxExecutionDuration > 0, x => x.ExecutionDuration <= maxExecutionDuration)
            .WhereIf(minExecutionDuration > 0, x => x.ExecutionDuration >= minExecutionDuration)
            .WhereIf(hasException == true, x => x.Exceptions != null && x.Exceptions != "")
            .WhereIf(hasException == false, x => x.Exceptions == null || x.Exceptions == "");
    }

    protected virtual async Task<IQueryable<EntityChange>> GetEntityChangeListQueryAsync(
        Guid? auditLogId = null,
        DateTime? startTime = null,
        DateTime? endTime = null,
        EntityChangeType? changeType = null,
        string? entityId = null,
        string? entityTypeFullName = null,
        bool includeDetails = false) =>
        (await ChangesAsync())
            .IncludeDetails(includeDetails)
            .WhereIf(auditLogId.HasValue, x => x.AuditLogId == auditLogId)
            .WhereIf(startTime.HasValue, x => x.ChangeTime >= startTime)
            .WhereIf(endTime.HasValue, x => x.ChangeTime <= endTime)
            .WhereIf(changeType.HasValue, x => x.ChangeType == changeType)
            .WhereIf(!string.IsNullOrEmpty(entityId), x => x.EntityId == entityId)
            .WhereIf(!string.IsNullOrEmpty(entityTypeFullName), x => x.EntityTypeFullName == entityTypeFullName);

    private async Task<IQueryable<EntityChange>> ChangesAsync() =>
        (await GetDbContextAsync()).Set<EntityChange>().AsNoTracking();
}
