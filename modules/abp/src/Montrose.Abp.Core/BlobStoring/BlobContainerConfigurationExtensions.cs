namespace Volo.Abp.BlobStoring;

public static class BlobContainerConfigurationExtensions
{
    public static T GetConfiguration<T>(this BlobContainerConfiguration containerConfiguration, string name) =>
        (T)containerConfiguration.GetConfiguration(name);

    /// <exception cref="AbpException">It is not configured.</exception>
    public static object GetConfiguration(this BlobContainerConfiguration containerConfiguration, string name) =>
        containerConfiguration.GetConfigurationOrNull(name) ?? throw new AbpException($"The blob container has no configuration named {name}.");
}
