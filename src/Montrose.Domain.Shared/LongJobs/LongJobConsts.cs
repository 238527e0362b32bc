namespace Montrose.LongJobs;

/// <summary>Shape and limits of long jobs.</summary>
public static class LongJobConsts
{
    public const int MaxTitleLength = 128;
    public const int MaxArgumentsLength = 4_000;
    public const int MaxErrorCodeLength = 64;
    public const int ScopeKeyLength = 64;

    /// <summary>Days that a file is kept.</summary>
    public const int FileDays = 3;

    /// <summary>Days that a job stays in its person's list.</summary>
    public const int KeptDays = 30;

    /// <summary>Jobs of one person that may wait or run at once.</summary>
    public const int MaxOpenJobs = 20;
}

/// <summary>What a long job does. Stored; never reuse a number.</summary>
public enum LongJobKind
{
    /// <summary>Writes a list into a file.</summary>
    ListFile = 1,

    /// <summary>Looks at a file of people without inviting anybody.</summary>
    PeopleCheck = 2,

    /// <summary>Invites the people of a file.</summary>
    PeopleImport = 3,
}

/// <summary>Where a long job stands. Stored; never reuse a number.</summary>
public enum LongJobState
{
    Waiting = 1,
    Running = 2,
    Done = 3,

    /// <summary>An error ended it; what was done before stays.</summary>
    Failed = 4,

    /// <summary>Its person stopped it; what was done before stays.</summary>
    Cancelled = 5,
}
