using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Volo.Abp.Security.Claims;

namespace Montrose.Abp.AspNetCore.App;

/// <summary>Signs a test's person in without a password.</summary>
internal static class SignIn
{
    public static readonly Guid UserId = new("5b0a9a52-0c4b-4e6f-8df9-9a0d6f0f0001");

    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
        => endpoints.MapPost("/sign-in", async (HttpContext context, string name, Guid? tenantId, string? may) =>
        {
            var claims = new List<Claim> { new(AbpClaimTypes.UserId, UserId.ToString()), new(AbpClaimTypes.UserName, name) };
            if (tenantId is { } tenant)
                claims.Add(new Claim(AbpClaimTypes.TenantId, tenant.ToString()));
            if (may is not null)
                claims.Add(new Claim("may", may));
            await context.SignInAsync("Identity.Application", new ClaimsPrincipal(new ClaimsIdentity(claims, "Identity.Application")));
        });
}
