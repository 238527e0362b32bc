using System.Globalization;
using Volo.Abp.BlobStoring;

namespace Montrose.LongJobs;

/// <summary>Files that long jobs left, each for some days.</summary>
[BlobContainerName("long-jobs")]
public class LongJobContainer
{
    /// <summary>Name of the job's file in the agency's own part of the container.</summary>
    public static string BlobOf(Guid jobId) => jobId.ToString("N", CultureInfo.InvariantCulture);
}
