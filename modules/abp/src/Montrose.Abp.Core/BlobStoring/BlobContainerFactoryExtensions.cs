namespace Volo.Abp.BlobStoring;

public static class BlobContainerFactoryExtensions
{
    public static IBlobContainer Create<TContainer>(this IBlobContainerFactory blobContainerFactory) =>
        blobContainerFactory.Create(BlobContainerNameAttribute.GetContainerName<TContainer>());
}
