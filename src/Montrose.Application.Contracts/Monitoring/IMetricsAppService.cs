using Volo.Abp.Application.Services;

namespace Montrose.Monitoring;

/// <summary>How the installation does (R4), for those who run it.</summary>
public interface IMetricsAppService : IApplicationService
{
    /// <summary>What this process has counted since it started, and what the database says now.</summary>
    Task<ServiceMetricsDto> GetAsync();
}
