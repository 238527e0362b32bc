namespace Volo.Abp.Account;

/// <summary>Names of an application's URLs that account mails lead to.</summary>
public static class AccountUrlNames
{
    public const string PasswordReset = "Abp.Account.PasswordReset";
}
