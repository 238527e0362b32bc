using Microsoft.Extensions.Localization;

namespace Montrose.Web.Pages.Dashboard.Admin.People;

/// <summary>Roles as people read them: the static ones in their language, the agency's own as they were named.</summary>
public static class RoleNameExtensions
{
    public static string Role(this IStringLocalizer l, string name) =>
        name is MontroseRoles.Admin or MontroseRoles.Agent or MontroseRoles.Client ? l["RoleName." + name].Value : name;
}
