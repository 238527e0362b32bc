namespace Volo.Abp.BlobStoring;

[BlobContainerName(Name)]
public class DefaultContainer
{
    public const string Name = "default";
}
