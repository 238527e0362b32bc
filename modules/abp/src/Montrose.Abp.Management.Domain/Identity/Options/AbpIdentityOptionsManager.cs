using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp.Identity.Settings;
using Volo.Abp.Options;
using Volo.Abp.Settings;

namespace Volo.Abp.Identity;

/// <summary>Fills ASP.NET Core Identity's options from the current tenant's settings, when asked by SetAsync.</summary>
public class AbpIdentityOptionsManager : AbpDynamicOptionsManager<IdentityOptions>
{
    public AbpIdentityOptionsManager(IOptionsFactory<IdentityOptions> factory, ISettingProvider settingProvider)
        : base(factory)
    {
        SettingProvider = settingProvider;
    }

    protected ISettingProvider SettingProvider { get; }

    protected override async Task OverrideOptionsAsync(string name, IdentityOptions options)
    {
        var password = options.Password;
        password.RequiredLength = await NumberAsync(IdentitySettingNames.Password.RequiredLength, password.RequiredLength);
        password.RequiredUniqueChars = await NumberAsync(IdentitySettingNames.Password.RequiredUniqueChars, password.RequiredUniqueChars);
        password.RequireNonAlphanumeric = await FlagAsync(IdentitySettingNames.Password.RequireNonAlphanumeric, password.RequireNonAlphanumeric);
        password.RequireLowercase = await FlagAsync(IdentitySettingNames.Password.RequireLowercase, password.RequireLowercase);
        password.RequireUppercase = await FlagAsync(IdentitySettingNames.Password.RequireUppercase, password.RequireUppercase);
        password.RequireDigit = await FlagAsync(IdentitySettingNames.Password.RequireDigit, password.RequireDigit);

        var lockout = options.Lockout;
        lockout.AllowedForNewUsers = await FlagAsync(IdentitySettingNames.Lockout.AllowedForNewUsers, lockout.AllowedForNewUsers);
        lockout.MaxFailedAccessAttempts = await NumberAsync(IdentitySettingNames.Lockout.MaxFailedAccessAttempts, lockout.MaxFailedAccessAttempts);
        lockout.DefaultLockoutTimeSpan = TimeSpan.FromSeconds(
            await NumberAsync(IdentitySettingNames.Lockout.LockoutDuration, (int)lockout.DefaultLockoutTimeSpan.TotalSeconds));

        var signIn = options.SignIn;
        signIn.RequireConfirmedEmail = await FlagAsync(IdentitySettingNames.SignIn.RequireConfirmedEmail, signIn.RequireConfirmedEmail);
        signIn.RequireConfirmedPhoneNumber = await FlagAsync(IdentitySettingNames.SignIn.RequireConfirmedPhoneNumber, signIn.RequireConfirmedPhoneNumber);
    }

    private async Task<bool> FlagAsync(string name, bool otherwise) =>
        bool.TryParse(await SettingProvider.GetOrNullAsync(name), out var value) ? value : otherwise;

    private async Task<int> NumberAsync(string name, int otherwise) =>
        int.TryParse(await SettingProvider.GetOrNullAsync(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
