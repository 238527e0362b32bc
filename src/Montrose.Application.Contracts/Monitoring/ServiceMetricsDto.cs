namespace Montrose.Monitoring;

/// <summary>Figures of this process and of the database that all processes share.</summary>
public class ServiceMetricsDto
{
    /// <summary>When this process started, UTC.</summary>
    public DateTime StartedAt { get; set; }

    /// <summary>Requests that this process has answered since then.</summary>
    public long Requests { get; set; }

    /// <summary>Those of them that it answered with a failure (5xx).</summary>
    public long Failures { get; set; }

    /// <summary>The last hour.</summary>
    public RequestFiguresDto LastHour { get; set; } = new();

    /// <summary>The last hour in slices, the oldest first.</summary>
    public List<RequestSliceDto> Slices { get; set; } = [];

    /// <summary>The addresses that took most of the time since the process started.</summary>
    public List<RouteFiguresDto> Routes { get; set; } = [];

    /// <summary>What this process found to be wrong at its last look, such as a ledger that does not add up.</summary>
    public List<string> Faults { get; set; } = [];

    public QueueFiguresDto Queues { get; set; } = new();

    /// <summary>Bytes of the database's tables and indexes.</summary>
    public long DatabaseBytes { get; set; }

    /// <summary>Connections to the database, of all processes.</summary>
    public int DatabaseConnections { get; set; }

    /// <summary>Bytes of memory that this process has.</summary>
    public long MemoryBytes { get; set; }

    /// <summary>Bytes of it that hold objects.</summary>
    public long HeapBytes { get; set; }

    /// <summary>Seconds of a processor that this process has used.</summary>
    public double ProcessorSeconds { get; set; }

    public int Threads { get; set; }

    /// <summary>Free bytes of the disk that the application is on.</summary>
    public long DiskFreeBytes { get; set; }
}

/// <summary>Requests and how long they took, in milliseconds; shares of all are read off a histogram and so are approximate.</summary>
public class RequestFiguresDto
{
    public long Requests { get; set; }

    /// <summary>Answered with 5xx.</summary>
    public long Failures { get; set; }

    public double MeanMilliseconds { get; set; }

    /// <summary>Half of the requests took no longer.</summary>
    public double MedianMilliseconds { get; set; }

    /// <summary>95 of 100 requests took no longer.</summary>
    public double Percentile95Milliseconds { get; set; }

    /// <summary>99 of 100 requests took no longer.</summary>
    public double Percentile99Milliseconds { get; set; }
}

/// <summary>The figures of some minutes.</summary>
public class RequestSliceDto : RequestFiguresDto
{
    /// <summary>Its beginning, UTC.</summary>
    public DateTime From { get; set; }
}

/// <summary>The figures of one address.</summary>
public class RouteFiguresDto : RequestFiguresDto
{
    public string Method { get; set; } = "";

    /// <summary>With its parameters in braces.</summary>
    public string Route { get; set; } = "";
}

/// <summary>Work that waits, of all processes.</summary>
public class QueueFiguresDto
{
    public int JobsWaiting { get; set; }

    /// <summary>Jobs that failed too often and are tried no longer.</summary>
    public int JobsGivenUp { get; set; }

    /// <summary>For how long the first job that is due has been.</summary>
    public double OldestJobSeconds { get; set; }

    /// <summary>Events that handlers have not been told of yet.</summary>
    public int EventsWaiting { get; set; }

    public double OldestEventSeconds { get; set; }
}
