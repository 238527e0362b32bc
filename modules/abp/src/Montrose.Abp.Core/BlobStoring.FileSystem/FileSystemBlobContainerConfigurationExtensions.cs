namespace Volo.Abp.BlobStoring.FileSystem;

public static class FileSystemBlobContainerConfigurationExtensions
{
    public static FileSystemBlobProviderConfiguration GetFileSystemConfiguration(this BlobContainerConfiguration containerConfiguration) =>
        new(containerConfiguration);

    public static BlobContainerConfiguration UseFileSystem(
        this BlobContainerConfiguration containerConfiguration, Action<FileSystemBlobProviderConfiguration> fileSystemConfigureAction)
    {
        containerConfiguration.ProviderType = typeof(FileSystemBlobProvider);
        fileSystemConfigureAction(new FileSystemBlobProviderConfiguration(containerConfiguration));
        return containerConfiguration;
    }
}
