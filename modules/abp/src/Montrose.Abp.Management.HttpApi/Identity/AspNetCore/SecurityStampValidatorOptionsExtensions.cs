using Microsoft.AspNetCore.Identity;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>Shortcuts on the options of security stamps.</summary>
public static class SecurityStampValidatorOptionsExtensions
{
    /// <summary>Carries the session's own claims over, after what was configured before.</summary>
    public static SecurityStampValidatorOptions UpdatePrincipal(
        this SecurityStampValidatorOptions options,
        AbpRefreshingPrincipalOptions abpRefreshingPrincipalOptions)
    {
        var before = options.OnRefreshingPrincipal;
        options.OnRefreshingPrincipal = async context =>
        {
            if (before is not null)
            {
                await before(context);
            }

            await AbpSecurityStampValidatorCallback.SecurityStampValidatorCallback.UpdatePrincipal(context, abpRefreshingPrincipalOptions);
        };
        return options;
    }
}
