namespace Volo.Abp.Users;

/// <summary>Shortcuts on users.</summary>
public static class AbpUserExtensions
{
    public static IUserData ToAbpUserData(this IUser user) => new UserData(
        user.Id,
        user.UserName,
        user.Email,
        user.Name,
        user.Surname,
        user.EmailConfirmed,
        user.PhoneNumber,
        user.PhoneNumberConfirmed,
        user.TenantId,
        user.IsActive,
        user.ExtraProperties);
}
