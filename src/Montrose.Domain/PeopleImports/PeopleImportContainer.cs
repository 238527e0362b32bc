using System.Globalization;
using Volo.Abp.BlobStoring;

namespace Montrose.PeopleImports;

/// <summary>Files of people, each until it is imported or given up.</summary>
[BlobContainerName("people-imports")]
public class PeopleImportContainer
{
    /// <summary>Name of the import's blob in the agency's own part of the container.</summary>
    public static string BlobOf(Guid importId) => importId.ToString("N", CultureInfo.InvariantCulture);
}
