using Microsoft.AspNetCore.Identity;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>Spends the time of checking a password where there is none to check.</summary>
internal static class PasswordDummy
{
    private static readonly IdentityUser Nobody = new(Guid.Empty, "nobody", "nobody@localhost");
    private static string? _hash;

    public static void Verify(IPasswordHasher<IdentityUser> hasher, string password)
    {
        // Made by the application's own hasher, so that it costs what a real one costs.
        _hash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(Nobody, _hash, password);
    }
}
