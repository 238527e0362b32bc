using System.Reflection;

namespace Volo.Abp.GlobalFeatures;

[AttributeUsage(AttributeTargets.Class)]
public class GlobalFeatureNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    public static string GetName<TFeature>() => GetName(typeof(TFeature));

    public static string GetName(Type type) => type.GetCustomAttribute<GlobalFeatureNameAttribute>()?.Name
        ?? throw new AbpException($"{type.FullName} has no [GlobalFeatureName].");
}
