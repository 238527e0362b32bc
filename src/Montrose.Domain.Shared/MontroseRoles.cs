namespace Montrose;

/// <summary>The static roles. Lower case is how they are stored.</summary>
public static class MontroseRoles
{
    /// <summary>Of the host: runs the installation. Of an agency: runs the agency.</summary>
    public const string Admin = "admin";

    /// <summary>An agency's employee in a department.</summary>
    public const string Agent = "agent";

    /// <summary>A person of a client's team.</summary>
    public const string Client = "client";
}
