namespace Volo.Abp.BlobStoring;

public static class BlobContainerConfigurationProviderExtensions
{
    public static BlobContainerConfiguration Get<TContainer>(this IBlobContainerConfigurationProvider configurationProvider) =>
        configurationProvider.Get(BlobContainerNameAttribute.GetContainerName<TContainer>());
}
