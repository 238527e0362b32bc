using System.Reflection;

namespace Volo.Abp.Localization;

/// <summary>The name of a resource; without it, its type's full name.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class LocalizationResourceNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    public static LocalizationResourceNameAttribute? GetOrNull(Type resourceType) =>
        resourceType.GetCustomAttribute<LocalizationResourceNameAttribute>(inherit: true);

    public static string GetName(Type resourceType) => GetOrNull(resourceType)?.Name ?? resourceType.FullName!;
}
