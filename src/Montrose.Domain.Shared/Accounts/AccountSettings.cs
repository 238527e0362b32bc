using Montrose.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Montrose.Accounts;

/// <summary>Names of the settings about accounts.</summary>
public static class AccountSettings
{
    /// <summary>True where businesses may register as clients of the agency by themselves.</summary>
    public const string ClientSignUp = "Montrose.Accounts.ClientSignUp";
}

public class AccountSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) =>
        context.Add(new SettingDefinition(AccountSettings.ClientSignUp, "false", LocalizableString.Create<MontroseResource>("Setting:ClientSignUp")));
}
