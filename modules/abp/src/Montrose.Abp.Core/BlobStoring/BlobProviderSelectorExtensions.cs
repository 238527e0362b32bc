namespace Volo.Abp.BlobStoring;

public static class BlobProviderSelectorExtensions
{
    public static IBlobProvider Get<TContainer>(this IBlobProviderSelector selector) =>
        selector.Get(BlobContainerNameAttribute.GetContainerName<TContainer>());
}
