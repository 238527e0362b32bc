using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Identity;

/// <summary>Finds security log entries.</summary>
public interface IIdentitySecurityLogRepository : IBasicRepository<IdentitySecurityLog, Guid>
{
    Task<List<IdentitySecurityLog>> GetListAsync(
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
        CancellationToken cancellationToken = default);

    Task<long> GetCountAsync(
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
        CancellationToken cancellationToken = default);

    Task<IdentitySecurityLog> GetByUserIdAsync(
        Guid id,
        Guid userId,
        bool includeDetails = false,
        CancellationToken cancellationToken = default);
}
