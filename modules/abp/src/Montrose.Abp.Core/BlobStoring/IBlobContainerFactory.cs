namespace Volo.Abp.BlobStoring;

public interface IBlobContainerFactory
{
    IBlobContainer Create(string name);
}
