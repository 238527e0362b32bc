using Microsoft.AspNetCore.Identity;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>Sign-in results in the security log's words.</summary>
public static class SignInResultExtensions
{
    public static string ToIdentitySecurityLogAction(this SignInResult result) => result switch
    {
        { Succeeded: true } => IdentitySecurityLogActionConsts.LoginSucceeded,
        { IsLockedOut: true } => IdentitySecurityLogActionConsts.LoginLockedout,
        { RequiresTwoFactor: true } => IdentitySecurityLogActionConsts.LoginRequiresTwoFactor,
        { IsNotAllowed: true } => IdentitySecurityLogActionConsts.LoginNotAllowed,
        _ => IdentitySecurityLogActionConsts.LoginFailed,
    };
}
