namespace Montrose.PeopleImports;

public static class PeopleImportConsts
{
    public const int MaxFileBytes = 24 * 1024 * 1024;
    public const int MaxRows = 200_000;
    public const int MaxColumns = 60;

    /// <summary>Bytes of one row; a quote that is never closed would swallow the rest of the file otherwise.</summary>
    public const int MaxRowBytes = 64 * 1024;

    public const int MaxFileNameLength = 128;
    public const int MaxHeaderLength = 64;

    /// <summary>Rows written by one transaction.</summary>
    public const int BatchSize = 1_000;

    /// <summary>Problems that the dry run shows.</summary>
    public const int ShownProblems = 20;

    /// <summary>Rows of the file that the mapping shows.</summary>
    public const int SampleRows = 5;

    /// <summary>Hours after which a file that nobody imported is deleted.</summary>
    public const int KeptHours = 24;
}

/// <summary>Where an import stands.</summary>
public enum PeopleImportState
{
    /// <summary>The file is here; its columns are to be named.</summary>
    Uploaded = 1,

    /// <summary>Every row is being looked at.</summary>
    Checking = 2,

    /// <summary>The dry run is done; nothing was written yet.</summary>
    Checked = 3,

    Importing = 4,
    Done = 5,

    /// <summary>The file could not be read to its end; what was imported before stays.</summary>
    Failed = 6,
}

/// <summary>What a column holds.</summary>
public enum PeopleField
{
    /// <summary>Nothing that is imported.</summary>
    None = 0,

    Email = 1,
    Name = 2,
    FirstName = 3,
    LastName = 4,

    /// <summary>"admin" or "agent".</summary>
    Kind = 5,

    Department = 6,
}

/// <summary>Why a row is not imported.</summary>
public enum RejectReason
{
    EmailMissing = 1,
    EmailInvalid = 2,
    EmailRepeated = 3,
    HasAccount = 4,
    AlreadyInvited = 5,
    NameInvalid = 6,
    KindUnknown = 7,
    KindNotAllowed = 8,
    DepartmentMissing = 9,
    DepartmentUnknown = 10,
    Quotes = 11,
    TooFewColumns = 12,
}
