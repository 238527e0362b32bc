namespace Volo.Abp.Account.Emailing.Templates;

/// <summary>Names of the account module's mail templates.</summary>
public static class AccountEmailTemplates
{
    public const string PasswordResetLink = "Abp.Account.PasswordResetLink";
}
