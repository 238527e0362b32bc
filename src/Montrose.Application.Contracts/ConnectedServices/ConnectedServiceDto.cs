namespace Montrose.ConnectedServices;

/// <summary>Something that the portal works with.</summary>
public class ConnectedServiceDto
{
    /// <summary>Unique and lower case, e.g. mail.</summary>
    public string Key { get; set; } = "";

    /// <summary>In the reader's language.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it is for, in one sentence.</summary>
    public string Purpose { get; set; } = "";

    public ConnectedServiceState State { get; set; }

    /// <summary>How it is set up, in one sentence.</summary>
    public string Detail { get; set; } = "";

    /// <summary>UTC; null where nobody connected it or it is not known.</summary>
    public DateTime? Since { get; set; }

    /// <summary>Who connected it; null where nobody did or it is not known.</summary>
    public string? ConnectedBy { get; set; }

    /// <summary>The page where it is set up, from the portal's root; null where the caller can't.</summary>
    public string? Path { get; set; }

    /// <summary>What is done there, in one or two words.</summary>
    public string? Action { get; set; }
}

/// <summary>How a service is set up.</summary>
public enum ConnectedServiceState
{
    /// <summary>The portal does without it.</summary>
    NotConfigured = 1,

    /// <summary>The portal does it itself.</summary>
    BuiltIn = 2,

    /// <summary>Somebody connected it.</summary>
    Connected = 3,
}
