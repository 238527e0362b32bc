using System.Reflection;

namespace Volo.Abp.BlobStoring;

/// <summary>The name of a container; without it, its type's full name.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class BlobContainerNameAttribute(string name) : Attribute
{
    public string Name { get; } = Check.NotNullOrWhiteSpace(name, nameof(name));

    public virtual string GetName(Type type) => Name;

    public static string GetContainerName<T>() => GetContainerName(typeof(T));

    public static string GetContainerName(Type type) => type.GetCustomAttribute<BlobContainerNameAttribute>()?.GetName(type) ?? type.FullName!;
}
