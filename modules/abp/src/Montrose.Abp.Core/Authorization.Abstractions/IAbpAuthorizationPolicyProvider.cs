using Microsoft.AspNetCore.Authorization;

namespace Volo.Abp.Authorization;

public interface IAbpAuthorizationPolicyProvider : IAuthorizationPolicyProvider
{
    /// <summary>The names of all policies: those of the options, and the permissions.</summary>
    Task<List<string>> GetPoliciesNamesAsync();
}
