using System.Globalization;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Users;

public static class CurrentUserExtensions
{
    public static string? FindClaimValue(this ICurrentUser currentUser, string claimType) =>
        currentUser.FindClaim(claimType)?.Value;

    public static T FindClaimValue<T>(this ICurrentUser currentUser, string claimType)
        where T : struct
    {
        var value = currentUser.FindClaimValue(claimType);
        if (value is null)
            return default;
        if (typeof(T) == typeof(Guid))
            return (T)(object)Guid.Parse(value);
        if (typeof(T).IsEnum)
            return Enum.Parse<T>(value);
        return (T)Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture);
    }

    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public static Guid GetId(this ICurrentUser currentUser) =>
        currentUser.Id ?? throw new InvalidOperationException("Nobody is signed in: ICurrentUser.Id is null.");

    public static Guid? FindImpersonatorTenantId(this ICurrentUser currentUser) =>
        Guid.TryParse(currentUser.FindClaimValue(AbpClaimTypes.ImpersonatorTenantId), out var id) ? id : null;

    public static Guid? FindImpersonatorUserId(this ICurrentUser currentUser) =>
        Guid.TryParse(currentUser.FindClaimValue(AbpClaimTypes.ImpersonatorUserId), out var id) ? id : null;

    public static string? FindImpersonatorTenantName(this ICurrentUser currentUser) =>
        currentUser.FindClaimValue(AbpClaimTypes.ImpersonatorTenantName);

    public static string? FindImpersonatorUserName(this ICurrentUser currentUser) =>
        currentUser.FindClaimValue(AbpClaimTypes.ImpersonatorUserName);

    public static string GetSessionId(this ICurrentUser currentUser) =>
        currentUser.FindSessionId() ?? throw new InvalidOperationException("The current user has no session id.");

    public static string? FindSessionId(this ICurrentUser currentUser) =>
        currentUser.FindClaimValue(AbpClaimTypes.SessionId);
}
