using System.Text.RegularExpressions;
using Montrose.People;

namespace Montrose.Roles;

/// <summary>What a role of the agency may be called: letters, digits, blanks and a few signs, so that none looks like a team's or hides in a list.</summary>
internal static partial class RoleNames
{
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Role.NameRequired, .NameInvalid</exception>
    public static string Parse(string? text)
    {
        var name = text?.Trim() ?? "";
        if (name.Length == 0) throw RoleErrors.NameRequired();
        return name.Length <= RoleConsts.MaxNameLength && PersonNames.IsReadable(name) && Allowed().IsMatch(name) ? name : throw RoleErrors.NameInvalid(name.Length <= 80 ? name : name[..80] + "…");
    }

    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{M}\p{N} &+\-_'.()/]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Allowed();
}
