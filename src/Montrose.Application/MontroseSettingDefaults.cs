using Volo.Abp.Settings;

namespace Montrose;

/// <summary>Where an agency wants something else than ABP's modules begin with.</summary>
public class MontroseSettingDefaults : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context)
    {
        Set("Abp.Account.IsSelfRegistrationEnabled", "false"); // people come by invitation, or by the portal's own registration
        Set("Abp.Identity.User.IsEmailUpdateEnabled", "False"); // both mailboxes have to agree
        Set("Abp.Identity.User.IsUserNameUpdateEnabled", "False"); // only with the password
        Set("Abp.Identity.Lockout.AllowedForNewUsers", "False"); // a locked account locks its owner out: devices have to wait instead
        Set("Abp.Mailing.DefaultFromAddress", "no-reply@localhost");
        Set("Abp.Mailing.DefaultFromDisplayName", "Montrose");

        // Length is what protects (NIST SP 800-63B, 5.1.1.2); rules on classes only make passwords predictable.
        Set("Abp.Identity.Password.RequiredLength", "8");
        Set("Abp.Identity.Password.RequireNonAlphanumeric", "False");
        Set("Abp.Identity.Password.RequireUppercase", "False");
        Set("Abp.Identity.Password.RequireLowercase", "False");
        Set("Abp.Identity.Password.RequireDigit", "False");

        void Set(string name, string value)
        {
            if (context.GetOrNull(name) is { } setting) setting.DefaultValue = value;
        }
    }
}
