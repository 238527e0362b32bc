namespace Montrose.Roles;

public static class RoleConsts
{
    public const int MaxNameLength = 64;

    /// <summary>Roles that an agency may have, static ones included; more could not be told apart in the matrix.</summary>
    public const int MaxRoles = 200;

    /// <summary>Columns of the permission matrix.</summary>
    public const int MaxMatrixRoles = 8;

    /// <summary>Beginning of the names of roles inside a client's team, which no agency's list shows.</summary>
    public const string TeamPrefix = "team:";

    /// <summary>True for a role of a client's team.</summary>
    public static bool IsTeamRole(string name) => name.StartsWith(TeamPrefix, StringComparison.OrdinalIgnoreCase);
}
