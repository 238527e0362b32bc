using Microsoft.AspNetCore.Identity;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>What the login API needs besides ASP.NET Core Identity's own methods.</summary>
internal static class SignInManagerExtensions
{
    public static async Task<SignInResult> CheckPasswordByNameAsync(
        this SignInManager<IdentityUser> signInManager,
        string userName,
        string password,
        bool lockoutOnFailure) =>
        (await ((AbpSignInManager)signInManager).CheckAsync(userName, password, lockoutOnFailure)).Result;
}
