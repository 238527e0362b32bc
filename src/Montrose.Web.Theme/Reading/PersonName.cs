using Volo.Abp.Users;

namespace Montrose.Web.Theme.Reading;

/// <summary>How the portal addresses the signed-in person.</summary>
public static class PersonName
{
    public static string Of(ICurrentUser person)
    {
        var full = $"{person.Name} {person.SurName}".Trim();
        return full.Length > 0 ? full : person.UserName ?? person.Email ?? "";
    }

    /// <summary>The first word, for a greeting.</summary>
    public static string First(ICurrentUser person) => Of(person).Split(' ', 2)[0];

    /// <summary>Key of the text that names what the person is here.</summary>
    public static string RoleKey(ICurrentUser person) =>
        person.IsInRole(MontroseRoles.Admin) ? person.TenantId is null ? "Role.Host" : "Role.Admin"
        : person.IsInRole(MontroseRoles.Agent) ? "Role.Agent"
        : person.IsInRole(MontroseRoles.Client) ? "Role.Client"
        : "Role.Other";
}
