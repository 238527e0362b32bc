using Volo.Abp.Emailing.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Volo.Abp.Emailing;

internal class EmailSettingProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        Setting(EmailSettingNames.Smtp.Host, "127.0.0.1"),
        Setting(EmailSettingNames.Smtp.Port, "25"),
        Setting(EmailSettingNames.Smtp.UserName),
        Setting(EmailSettingNames.Smtp.Password, isEncrypted: true),
        Setting(EmailSettingNames.Smtp.Domain),
        Setting(EmailSettingNames.Smtp.EnableSsl, "false"),
        Setting(EmailSettingNames.Smtp.UseDefaultCredentials, "true"),
        Setting(EmailSettingNames.DefaultFromAddress, "noreply@abp.io"),
        Setting(EmailSettingNames.DefaultFromDisplayName, "ABP application"));

    private static SettingDefinition Setting(string name, string? defaultValue = null, bool isEncrypted = false) => new(
        name,
        defaultValue,
        LocalizableString.Create<EmailingResource>("DisplayName:" + name),
        LocalizableString.Create<EmailingResource>("Description:" + name),
        isEncrypted: isEncrypted);
}
