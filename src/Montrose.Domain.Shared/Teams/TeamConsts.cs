namespace Montrose.Teams;

/// <summary>Lengths and limits of a client's team.</summary>
public static class TeamConsts
{
    public const int MaxRoleNameLength = 64;
    public const int MaxRolesPerTeam = 50;
    public const int MaxGroupNameLength = 64;
    public const int MaxGroupsPerTeam = 500;

    /// <summary>Levels of the tree of groups.</summary>
    public const int MaxGroupDepth = 8;

    /// <summary>Addresses that can be invited at once.</summary>
    public const int MaxInvitationsAtOnce = 50;

    /// <summary>Begins the name of every role that belongs to a client's team: team:{client}:{slug}.</summary>
    public const string RolePrefix = "team:";

    /// <summary>Of the stored role name; the slug has the rest.</summary>
    public const int MaxStoredRoleNameLength = 96;
}
