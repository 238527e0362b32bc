using Volo.Abp.Application.Services;

namespace Volo.Abp.Account;

/// <summary>Renews what the current session knows about its user.</summary>
public interface IDynamicClaimsAppService : IApplicationService
{
    /// <summary>Reads the caller's claims anew.</summary>
    Task RefreshAsync();
}
