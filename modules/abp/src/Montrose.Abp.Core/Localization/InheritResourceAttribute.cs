namespace Volo.Abp.Localization;

/// <summary>The texts of these resources are also found through the one that carries it.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class InheritResourceAttribute(params Type[] resourceTypes) : Attribute, IInheritedResourceTypesProvider
{
    public Type[] ResourceTypes { get; } = resourceTypes ?? [];

    public virtual Type[] GetInheritedResourceTypes() => ResourceTypes;
}
