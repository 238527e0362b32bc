using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Identity;

/// <content>Roles, claims, logins and tokens: what belongs to a user in rows of its own.</content>
public partial class IdentityUserStore
{
    private const string InternalLoginProvider = "[AspNetUserStore]";
    private const string AuthenticatorKeyTokenName = "AuthenticatorKey";
    private const string RecoveryCodeTokenName = "RecoveryCodes";
    private const char RecoveryCodeSeparator = ';';

    public virtual async Task AddToRoleAsync(IdentityUser user, string normalizedRoleName, CancellationToken cancellationToken = default)
    {
        await UserRepository.EnsureCollectionLoadedAsync(user, u => u.Roles, cancellationToken);
        var role = await FindRoleAsync(normalizedRoleName, cancellationToken)
            ?? throw new InvalidOperationException($"There is no role '{normalizedRoleName}' in this tenant.");
        user.AddRole(role.Id);
    }

    public virtual async Task RemoveFromRoleAsync(IdentityUser user, string normalizedRoleName, CancellationToken cancellationToken = default)
    {
        var role = await FindRoleAsync(normalizedRoleName, cancellationToken);
        if (role is not null)
        {
            await UserRepository.EnsureCollectionLoadedAsync(user, u => u.Roles, cancellationToken);
            user.RemoveRole(role.Id);
        }
    }

    /// <summary>The user's own roles and those of the organization units it belongs to.</summary>
    public virtual async Task<IList<string>> GetRolesAsync(IdentityUser user, CancellationToken cancellationToken = default)
    {
        var own = await UserRepository.GetRoleNamesAsync(user.Id, cancellationToken);
        var inherited = await UserRepository.GetRoleNamesInOrganizationUnitAsync(user.Id, cancellationToken);
        return own.Union(inherited, StringComparer.Ordinal).ToList();
    }

    public virtual async Task<bool> IsInRoleAsync(IdentityUser user, string normalizedRoleName, CancellationToken cancellationToken = default)
    {
        var roles = await GetRolesAsync(user, cancellationToken);
        return roles.Select(LookupNormalizer.NormalizeName)
            .Contains(LookupNormalizer.NormalizeName(normalizedRoleName), StringComparer.Ordinal);
    }

    public virtual async Task<IList<Claim>> GetClaimsAsync(IdentityUser user, CancellationToken cancellationToken = default)
    {
        await UserRepository.EnsureCollectionLoadedAsync(user, u => u.Claims, cancellationToken);
        return user.Claims.Select(c => c.ToClaim()).ToList();
    }

    public virtual async Task AddClaimsAsync(IdentityUser user, IEnumerable<Claim> claims, CancellationToken cancellationToken = default)
    {
        await UserRepository.EnsureCollectionLoadedAsync(user, u => u.Claims, cancellationToken);
        user.AddClaims(GuidGenerator, claims);
    }

    public virtual async Task ReplaceClaimAsync(
        IdentityUser user,
        Claim claim,
        Claim newClaim,
        CancellationToken cancellationToken = default)
    {
        await UserRepository.EnsureCollectionLoadedAsync(user, u => u.Claims, cancellationToken);
        user.ReplaceClaim(claim, newClaim);
    }

    public virtual async Task RemoveClaimsAsync(IdentityUser user, IEnumerable<Claim> claims, CancellationToken cancellationToken = default)
    {
        await UserRepository.EnsureCollectionLoadedAsync(user, u => u.Claims, cancellationToken);
        user.RemoveClaims(claims);
    }

    public virtual async Task AddLoginAsync(IdentityUser user, UserLoginInfo login, CancellationToken cancellationToken = default)
    {
        await UserRepository.EnsureCollectionLoadedAsync(user, u => u.Logins, cancellationToken);
        user.AddLogin(login);
    }

    public virtual async Task RemoveLoginAsync(
        IdentityUser user,
        string loginProvider,
        string providerKey,
        CancellationToken cancellationToken = default)
    {
        await UserRepository.EnsureCollectionLoadedAsync(user, u => u.Logins, cancellationToken);
        user.RemoveLogin(loginProvider, providerKey);
    }

    public virtual async Task<IList<UserLoginInfo>> GetLoginsAsync(IdentityUser user, CancellationToken cancellationToken = default)
    {
        await UserRepository.EnsureCollectionLoadedAsync(user, u => u.Logins, cancellationToken);
        return user.Logins.Select(l => l.ToUserLoginInfo()).ToList();
    }

    public virtual async Task<IList<IdentityUser>> GetUsersForClaimAsync(Claim claim, CancellationToken cancellationToken = default) =>
        await UserRepository.GetListByClaimAsync(claim, cancellationToken: cancellationToken);

    public virtual async Task<IList<IdentityUser>> GetUsersInRoleAsync(
        string normalizedRoleName,
        CancellationToken cancellationToken = default) =>
        await UserRepository.GetListByNormalizedRoleNameAsync(
            LookupNormalizer.NormalizeName(normalizedRoleName),
            cancellationToken: cancellationToken);

    public virtual async Task SetTokenAsync(
        IdentityUser user,
        string loginProvider,
        string name,
        string? value,
        CancellationToken cancellationToken = default)
    {
        await UserRepository.EnsureCollectionLoadedAsync(user, u => u.Tokens, cancellationToken);
        user.SetToken(loginProvider, name, value);
    }

    public virtual async Task RemoveTokenAsync(
        IdentityUser user,
        string loginProvider,
        string name,
        CancellationToken cancellationToken = default)
    {
        await UserRepository.EnsureCollectionLoadedAsync(user, u => u.Tokens, cancellationToken);
        user.RemoveToken(loginProvider, name);
    }

    public virtual async Task<string?> GetTokenAsync(
        IdentityUser user,
        string loginProvider,
        string name,
        CancellationToken cancellationToken = default)
    {
        await UserRepository.EnsureCollectionLoadedAsync(user, u => u.Tokens, cancellationToken);
        return user.FindToken(loginProvider, name)?.Value;
    }

    public virtual Task SetAuthenticatorKeyAsync(IdentityUser user, string key, CancellationToken cancellationToken = default) =>
        SetTokenAsync(user, InternalLoginProvider, AuthenticatorKeyTokenName, key, cancellationToken);

    public virtual Task<string?> GetAuthenticatorKeyAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        GetTokenAsync(user, InternalLoginProvider, AuthenticatorKeyTokenName, cancellationToken);

    public virtual async Task<int> CountCodesAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        (await GetCodesAsync(user, cancellationToken)).Length;

    public virtual Task ReplaceCodesAsync(IdentityUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken = default) =>
        SetTokenAsync(
            user,
            InternalLoginProvider,
            RecoveryCodeTokenName,
            string.Join(RecoveryCodeSeparator, recoveryCodes),
            cancellationToken);

    public virtual async Task<bool> RedeemCodeAsync(IdentityUser user, string code, CancellationToken cancellationToken = default)
    {
        var codes = await GetCodesAsync(user, cancellationToken);
        if (!codes.Contains(code, StringComparer.Ordinal))
        {
            return false;
        }

        await ReplaceCodesAsync(user, codes.Where(c => !string.Equals(c, code, StringComparison.Ordinal)), cancellationToken);
        return true;
    }

    public virtual Task<string> GetInternalLoginProviderAsync() => Task.FromResult(InternalLoginProvider);

    public virtual Task<string> GetAuthenticatorKeyTokenNameAsync() => Task.FromResult(AuthenticatorKeyTokenName);

    public virtual Task<string> GetRecoveryCodeTokenNameAsync() => Task.FromResult(RecoveryCodeTokenName);

    private async Task<string[]> GetCodesAsync(IdentityUser user, CancellationToken cancellationToken) =>
        (await GetTokenAsync(user, InternalLoginProvider, RecoveryCodeTokenName, cancellationToken))
        ?.Split(RecoveryCodeSeparator, StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Names from callers may not be normalized yet; normalizing twice changes nothing.</summary>
    private Task<IdentityRole?> FindRoleAsync(string roleName, CancellationToken cancellationToken) =>
        RoleRepository.FindByNormalizedNameAsync(LookupNormalizer.NormalizeName(roleName), includeDetails: false, cancellationToken);
}
