namespace Volo.Abp.BlobStoring.FileSystem;

public static class FileSystemBlobProviderConfigurationNames
{
    public const string BasePath = "FileSystem.BasePath";
    public const string AppendContainerNameToBasePath = "FileSystem.AppendContainerNameToBasePath";
}
