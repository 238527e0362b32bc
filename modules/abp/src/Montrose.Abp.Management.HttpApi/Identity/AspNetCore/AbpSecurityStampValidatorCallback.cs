using System.Security.Principal;
using Microsoft.AspNetCore.Identity;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>What happens when a session's principal is made anew.</summary>
public class AbpSecurityStampValidatorCallback
{
    /// <summary>Carries the session's own claims over.</summary>
    public class SecurityStampValidatorCallback
    {
        public static Task UpdatePrincipal(
            SecurityStampRefreshingPrincipalContext context,
            AbpRefreshingPrincipalOptions refreshingPrincipalOptions)
        {
            var identity = context.NewPrincipal?.Identities.FirstOrDefault();
            if (identity is null || context.CurrentPrincipal is null)
            {
                return Task.CompletedTask;
            }

            foreach (var type in refreshingPrincipalOptions.CurrentPrincipalKeepClaimTypes)
            {
                if (context.CurrentPrincipal.FindFirst(type) is { } kept)
                {
                    identity.AddIfNotContains(kept.Clone());
                }
            }

            return Task.CompletedTask;
        }
    }
}
