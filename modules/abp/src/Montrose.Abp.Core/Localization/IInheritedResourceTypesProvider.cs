namespace Volo.Abp.Localization;

public interface IInheritedResourceTypesProvider
{
    Type[] GetInheritedResourceTypes();
}
