using Volo.Abp.BlobStoring;

namespace Montrose.Branding;

/// <summary>The agencies' logos; one blob an agency.</summary>
[BlobContainerName("logos")]
public class LogoContainer
{
    /// <summary>Name of the blob in the agency's own part of the container.</summary>
    public const string BlobName = "logo";
}
