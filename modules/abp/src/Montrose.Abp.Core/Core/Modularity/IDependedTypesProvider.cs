namespace Volo.Abp.Modularity;

public interface IDependedTypesProvider
{
    Type[] GetDependedTypes();
}
