using Volo.Abp.Identity.Localization;
using Volo.Abp.Identity.Settings;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Volo.Abp.Identity;

/// <summary>Defines the settings of the identity module.</summary>
public class AbpIdentitySettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context)
    {
        context.Add(
            Setting(IdentitySettingNames.Password.RequiredLength, "6"),
            Setting(IdentitySettingNames.Password.RequiredUniqueChars, "1"),
            Setting(IdentitySettingNames.Password.RequireNonAlphanumeric, "True"),
            Setting(IdentitySettingNames.Password.RequireLowercase, "True"),
            Setting(IdentitySettingNames.Password.RequireUppercase, "True"),
            Setting(IdentitySettingNames.Password.RequireDigit, "True"),
            Setting(IdentitySettingNames.Password.ForceUsersToPeriodicallyChangePassword, "False"),
            Setting(IdentitySettingNames.Password.PasswordChangePeriodDays, "0"),
            Setting(IdentitySettingNames.Lockout.AllowedForNewUsers, "True"),
            Setting(IdentitySettingNames.Lockout.LockoutDuration, "300"),
            Setting(IdentitySettingNames.Lockout.MaxFailedAccessAttempts, "5"),
            Setting(IdentitySettingNames.SignIn.RequireConfirmedEmail, "False"),
            Setting(IdentitySettingNames.SignIn.EnablePhoneNumberConfirmation, "True"),
            Setting(IdentitySettingNames.SignIn.RequireConfirmedPhoneNumber, "False"),
            Setting(IdentitySettingNames.User.IsUserNameUpdateEnabled, "True"),
            Setting(IdentitySettingNames.User.IsEmailUpdateEnabled, "True"),
            Setting(IdentitySettingNames.OrganizationUnit.MaxUserMembershipCount, "2147483647"));
    }

    private static SettingDefinition Setting(string name, string defaultValue) => new(
        name,
        defaultValue,
        LocalizableString.Create<IdentityResource>("DisplayName:" + name),
        LocalizableString.Create<IdentityResource>("Description:" + name),
        isVisibleToClients: true);
}
