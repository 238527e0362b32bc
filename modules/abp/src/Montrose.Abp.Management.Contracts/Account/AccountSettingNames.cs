namespace Volo.Abp.Account.Settings;

/// <summary>Settings of the account module.</summary>
public class AccountSettingNames
{
    public const string IsSelfRegistrationEnabled = "Abp.Account.IsSelfRegistrationEnabled";

    public const string EnableLocalLogin = "Abp.Account.EnableLocalLogin";
}
