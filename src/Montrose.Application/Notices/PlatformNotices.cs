using Montrose.Integration;
using Montrose.Localization;
using Montrose.Permissions;

namespace Montrose.Notices;

/// <summary>What the platform tells people in the portal.</summary>
internal static class PlatformNotices
{
    /// <summary>For an agent, who gets a longer mail of the same.</summary>
    public static readonly NoticeKind ClientsGained = Of("ClientsGained", NoticeCategory.Services) with { HasOwnMail = true };

    /// <summary>For an agent, who gets a longer mail of the same.</summary>
    public static readonly NoticeKind ClientsLost = Of("ClientsLost", NoticeCategory.Services) with { HasOwnMail = true };

    /// <summary>For whoever invited.</summary>
    public static readonly NoticeKind InvitationAccepted = Of("InvitationAccepted", NoticeCategory.Services);

    /// <summary>For the host, when the first person of an agency has come in.</summary>
    public static readonly NoticeKind AgencyEntered = Of("AgencyEntered", NoticeCategory.Services, MontrosePermissions.Agencies.Default);

    /// <summary>For the agency's admins.</summary>
    public static readonly NoticeKind ClientSignedUp = Of("ClientSignedUp", NoticeCategory.Services, MontrosePermissions.Clients.Update);

    /// <summary>For whoever asked for it.</summary>
    public static readonly NoticeKind JobDone = Of("JobDone", NoticeCategory.System);

    /// <summary>For whoever asked for it.</summary>
    public static readonly NoticeKind JobFailed = Of("JobFailed", NoticeCategory.System);

    public static IReadOnlyList<NoticeKind> All => [ClientsGained, ClientsLost, InvitationAccepted, AgencyEntered, ClientSignedUp, JobDone, JobFailed];

    private static NoticeKind Of(string name, NoticeCategory category, string? permission = null) => new("Platform." + name, category, typeof(MontroseResource), permission);
}
