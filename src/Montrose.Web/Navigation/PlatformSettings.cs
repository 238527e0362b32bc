using Montrose.Localization;
using Montrose.Permissions;
using Montrose.Web.Theme.Navigation;
using Volo.Abp.Localization;

namespace Montrose.Web.Navigation;

/// <summary>The platform's pages of settings.</summary>
internal static class PlatformSettings
{
    public static void Add(PortalSettings settings) => settings.Entries.AddRange(
    [
        new(L("Settings.General"), L("Settings.GeneralLead"), "~/dashboard/settings/general", Icon: "adjustments") { Words = [L("Language"), L("Settings.TimeZone"), L("Settings.DateFormat"), L("Settings.Shortcuts")] },
        new(L("Settings.Picture"), L("Settings.PictureLead"), "~/dashboard/settings/picture", Icon: "user-circle") { Words = [L("Settings.Profile")] },
        new(L("Settings.Account"), L("Settings.AccountLead"), "~/dashboard/settings/account", Icon: "user-cog") { Words = [L("Name"), L("Settings.Email"), L("Settings.UserName")] },
        new(L("Settings.Security"), L("Settings.SecurityLead"), "~/dashboard/settings/security", Icon: "shield-lock") { Words = [L("Password"), L("Security.Sessions"), L("Security.SignIns")] },
        new(L("ApiKeys"), L("ApiKeys.Lead"), "~/dashboard/settings/api-keys", Icon: "key") { Words = [L("ApiKeys.Expiry")], Permission = MontrosePermissions.ApiKeys.Default },
        new(L("Settings.Agency"), L("Settings.AgencyLead"), "~/dashboard/admin/settings/general", Icon: "building") { Words = [L("Language"), L("Settings.TimeZone"), L("Settings.DateFormat")], Permission = MontrosePermissions.AgencySettings.Update, IsAgencys = true },
        new(L("Brand"), L("Brand.Lead"), "~/dashboard/admin/brand", Icon: "palette") { Words = [L("Brand.Name"), L("Brand.Color"), L("Brand.LoginText"), L("Brand.Logo")], Permission = MontrosePermissions.Brand.Update, IsAgencys = true },
        new(L("SignUps"), L("SignUps.Lead"), "~/dashboard/admin/settings/sign-up", Icon: "user-plus") { Words = [L("SignUps.Open")], Permission = MontrosePermissions.SignUps.Update, IsAgencys = true },
        new(L("Connections"), L("Connections.Lead"), "~/dashboard/admin/settings/connections", Icon: "plug-connected") { Words = [L("Connection.mail"), L("Connection.storage"), L("Connection.sign-in"), L("Connection.programs")], Permission = MontrosePermissions.AgencySettings.Update, IsAgencys = true },
        new(L("ApiKeys.Everybodys"), L("ApiKeys.AllLead"), "~/dashboard/admin/api-keys", Icon: "key") { Words = [L("ApiKeys.Owner")], Permission = MontrosePermissions.ApiKeys.All, IsAgencys = true },
    ]);

    private static LocalizableString L(string name) => LocalizableString.Create<MontroseResource>(name);
}
