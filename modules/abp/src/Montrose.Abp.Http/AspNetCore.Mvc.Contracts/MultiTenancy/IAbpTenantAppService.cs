using Volo.Abp.Application.Services;

namespace Volo.Abp.AspNetCore.Mvc.MultiTenancy;

/// <summary>Says whether there is a tenant.</summary>
public interface IAbpTenantAppService : IApplicationService
{
    /// <summary>Whether a tenant of this name exists.</summary>
    Task<FindTenantResultDto> FindTenantByNameAsync(string name);

    /// <summary>Whether a tenant of this id exists.</summary>
    Task<FindTenantResultDto> FindTenantByIdAsync(Guid id);
}
