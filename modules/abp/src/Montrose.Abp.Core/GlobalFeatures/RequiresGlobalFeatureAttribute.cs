using System.Reflection;

namespace Volo.Abp.GlobalFeatures;

/// <summary>The service is there only while the feature is switched on for the whole application.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public class RequiresGlobalFeatureAttribute : Attribute
{
    public RequiresGlobalFeatureAttribute(Type type)
    {
        Type = type;
    }

    public RequiresGlobalFeatureAttribute(string name)
    {
        Name = name;
    }

    public Type? Type { get; }

    public string? Name { get; }

    public virtual string GetFeatureName() => Name ?? GlobalFeatureNameAttribute.GetName(Type!);
}

/// <summary>Asks whether a type's feature is switched on.</summary>
public static class GlobalFeatureHelper
{
    public static bool IsGlobalFeatureEnabled(Type type, out RequiresGlobalFeatureAttribute? attribute)
    {
        attribute = type.GetCustomAttribute<RequiresGlobalFeatureAttribute>(inherit: true)
            ?? type.GetInterfaces().Select(i => i.GetCustomAttribute<RequiresGlobalFeatureAttribute>()).FirstOrDefault(a => a is not null);
        return attribute is null || GlobalFeatureManager.Instance.IsEnabled(attribute.GetFeatureName());
    }
}

/// <summary>Marks services whose calls ask for their feature first.</summary>
public interface IGlobalFeatureCheckingEnabled;
