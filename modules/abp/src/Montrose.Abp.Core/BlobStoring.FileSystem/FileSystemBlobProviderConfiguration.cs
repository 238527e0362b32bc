namespace Volo.Abp.BlobStoring.FileSystem;

public class FileSystemBlobProviderConfiguration(BlobContainerConfiguration containerConfiguration)
{
    /// <summary>The folder that all containers are put under.</summary>
    public string BasePath
    {
        get => containerConfiguration.GetConfiguration<string>(FileSystemBlobProviderConfigurationNames.BasePath);
        set => containerConfiguration.SetConfiguration(FileSystemBlobProviderConfigurationNames.BasePath, Check.NotNullOrWhiteSpace(value, nameof(value)));
    }

    /// <summary>Whether the container's name is a folder of its own.</summary>
    public bool AppendContainerNameToBasePath
    {
        get => containerConfiguration.GetConfigurationOrDefault(FileSystemBlobProviderConfigurationNames.AppendContainerNameToBasePath, true);
        set => containerConfiguration.SetConfiguration(FileSystemBlobProviderConfigurationNames.AppendContainerNameToBasePath, value);
    }
}
