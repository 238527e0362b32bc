using Volo.Abp.Identity;

namespace Montrose.Permissions;

/// <summary>Names of the platform's permissions.</summary>
public static class MontrosePermissions
{
    public const string Group = "Montrose";

    /// <summary>The host's agencies.</summary>
    public static class Agencies
    {
        public const string Default = Group + ".Agencies";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Suspend = Default + ".Suspend";
        public const string Delete = Default + ".Delete";
    }

    /// <summary>How the installation does.</summary>
    public static class Monitoring
    {
        public const string Default = Group + ".Monitoring";
    }

    /// <summary>The agency's own brand.</summary>
    public static class Brand
    {
        public const string Update = Group + ".Brand.Update";
    }

    /// <summary>What holds for everybody of the agency who chose nothing else.</summary>
    public static class AgencySettings
    {
        public const string Update = Group + ".AgencySettings.Update";
    }

    /// <summary>How people come to the agency's portal.</summary>
    public static class SignUps
    {
        public const string Update = Group + ".SignUps.Update";
    }

    /// <summary>The agency's employees and their invitations.</summary>
    public static class Agents
    {
        public const string Default = Group + ".Agents";
        public const string Invite = Default + ".Invite";
        public const string Update = Default + ".Update";

        /// <summary>Ends and resumes an agent's work; clients change hands.</summary>
        public const string Deactivate = Default + ".Deactivate";
    }

    /// <summary>Everybody of the agency; ABP's own permissions, so that its endpoints and ours ask the same.</summary>
    public static class Users
    {
        public const string Default = IdentityPermissions.Users.Default;
        public const string Update = IdentityPermissions.Users.Update;
        public const string Delete = IdentityPermissions.Users.Delete;
        public const string ManageRoles = IdentityPermissions.Users.ManageRoles;
        public const string ManagePermissions = IdentityPermissions.Users.ManagePermissions;

        /// <summary>Inviting many people from a file.</summary>
        public const string Import = Group + ".Users.Import";
    }

    /// <summary>The agency's roles and their grants; ABP's own permissions.</summary>
    public static class Roles
    {
        public const string Default = IdentityPermissions.Roles.Default;
        public const string Create = IdentityPermissions.Roles.Create;
        public const string Update = IdentityPermissions.Roles.Update;
        public const string Delete = IdentityPermissions.Roles.Delete;
        public const string ManagePermissions = IdentityPermissions.Roles.ManagePermissions;
    }

    /// <summary>Client workspaces.</summary>
    public static class Clients
    {
        public const string Default = Group + ".Clients";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Assign = Default + ".Assign";

        /// <summary>Archives clients and takes them back.</summary>
        public const string Archive = Default + ".Archive";
    }

    /// <summary>What employees do and earn.</summary>
    public static class Performance
    {
        public const string Default = Group + ".Performance";
        public const string Export = Default + ".Export";
    }

    /// <summary>A client's own team.</summary>
    public static class Team
    {
        public const string Default = Group + ".Team";
        public const string Invite = Default + ".Invite";
        public const string Update = Default + ".Update";
        public const string Remove = Default + ".Remove";
        public const string Roles = Default + ".Roles";
        public const string Groups = Default + ".Groups";
    }

    /// <summary>A client's own billing data.</summary>
    public static class MyBilling
    {
        public const string Default = Group + ".MyBilling";
        public const string Update = Default + ".Update";
    }

    /// <summary>API keys: one's own, those of one's team, all of the agency.</summary>
    public static class ApiKeys
    {
        public const string Default = Group + ".ApiKeys";
        public const string Team = Default + ".Team";
        public const string All = Default + ".All";
    }

    /// <summary>The overviews that a person lands on.</summary>
    public static class Overview
    {
        public const string Host = Group + ".Overview.Host";
        public const string Agency = Group + ".Overview.Agency";
        public const string Agent = Group + ".Overview.Agent";
        public const string Client = Group + ".Overview.Client";
    }
}
