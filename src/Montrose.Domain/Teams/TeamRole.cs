using System.Globalization;
using System.Text;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.Teams;

/// <summary>
/// A role that a client made for its team. Shares its id with the identity role, which is named <see cref="RoleName"/> and
/// holds the grants; what the team reads is <see cref="Name"/>.
/// </summary>
public class TeamRole : FullAuditedAggregateRoot<Guid>, IMultiTenant, Clients.IClientOwned
{
    private const int MaxSlugLength = 32;

    private TeamRole() { }

    internal TeamRole(Guid id, Guid? tenantId, Guid clientId, string name, string roleName) : base(id)
    {
        TenantId = tenantId;
        ClientId = clientId;
        RoleName = Check.NotNullOrWhiteSpace(roleName, nameof(roleName), TeamConsts.MaxStoredRoleNameLength);
        Rename(name);
    }

    public Guid? TenantId { get; private set; }
    public Guid ClientId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Upper-case name, for the unique index.</summary>
    public string NormalizedName { get; private set; } = "";

    /// <summary>team:{client}:{slug}; stays when the role is renamed, so that grants keep their key.</summary>
    public string RoleName { get; private set; } = "";

    /// <summary>Permissions are granted to a role by its name, for which their table has this many characters.</summary>
    private const int LongestThatPermissionsName = 64;

    public static string Normalize(string name) => name.Trim().ToUpperInvariant();

    /// <summary>The stored name of the client's nth role with that name, as much of it as there is room for.</summary>
    public static string RoleNameOf(Guid clientId, string name, int number)
    {
        var (prefix, slug, suffix) = (PrefixOf(clientId), Slug(name), number > 1 ? "-" + number.ToString(CultureInfo.InvariantCulture) : "");
        var room = LongestThatPermissionsName - prefix.Length - suffix.Length;
        return prefix + (slug.Length > room ? slug[..room] : slug) + suffix;
    }

    /// <summary>What the stored names of the client's roles begin with.</summary>
    public static string PrefixOf(Guid clientId) => $"{TeamConsts.RolePrefix}{clientId:N}:";

    internal void Rename(string name)
    {
        var text = name?.Trim() ?? "";
        if (text.Length == 0) throw TeamErrors.RoleNameRequired();
        Name = Check.Length(text, nameof(name), TeamConsts.MaxRoleNameLength)!;
        NormalizedName = Normalize(text);
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name.ToLowerInvariant())
        {
            if (slug.Length == MaxSlugLength) break;
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        var text = slug.ToString().Trim('-');
        return text.Length > 0 ? text : "role"; // a name in another script
    }
}
