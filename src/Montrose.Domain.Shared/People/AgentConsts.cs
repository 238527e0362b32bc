namespace Montrose.People;

/// <summary>Lengths and limits of an agent's data.</summary>
public static class AgentConsts
{
    public const int MaxSpecialisationLength = 128;
    public const int MaxTimeZoneLength = 64;
    public const int MaxNoteLength = 256;

    /// <summary>The most clients that an agent can be given as capacity.</summary>
    public const int MaxCapacity = 10_000;

    /// <summary>Clients that an agent serves at most unless somebody says otherwise.</summary>
    public const int DefaultCapacity = 50;

    /// <summary>Days of one absence.</summary>
    public const int MaxAbsenceDays = 730;
}

/// <summary>Why an agent is away. Stored; never reuse a number.</summary>
public enum AbsenceReason
{
    Vacation = 1,
    Sickness = 2,
    Training = 3,
    Other = 4,
}

/// <summary>Whether an agent works at the moment of reading.</summary>
public enum AgentPresence
{
    Present = 1,
    Absent = 2,
}
