using Volo.Abp.Account.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Volo.Abp.Account.Settings;

/// <summary>Defines the settings of the account module.</summary>
public class AccountSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        Setting(AccountSettingNames.IsSelfRegistrationEnabled),
        Setting(AccountSettingNames.EnableLocalLogin));

    private static SettingDefinition Setting(string name) => new(
        name,
        "true",
        LocalizableString.Create<AccountResource>("DisplayName:" + name),
        LocalizableString.Create<AccountResource>("Description:" + name),
        isVisibleToClients: true);
}
