namespace Volo.Abp.GlobalFeatures;

/// <summary>Parts of the application that are switched on for everybody, decided before it starts.</summary>
public class GlobalFeatureManager
{
    public static GlobalFeatureManager Instance { get; protected set; } = new();

    public Dictionary<object, object> Configuration { get; } = [];

    protected HashSet<string> EnabledFeatures { get; } = new(StringComparer.Ordinal);

    protected internal GlobalFeatureManager()
    {
    }

    public virtual bool IsEnabled<TFeature>() => IsEnabled(typeof(TFeature));

    public virtual bool IsEnabled(Type featureType) => IsEnabled(GlobalFeatureNameAttribute.GetName(featureType));

    public virtual bool IsEnabled(string featureName) => EnabledFeatures.Contains(featureName);

    public virtual void Enable<TFeature>() => Enable(typeof(TFeature));

    public virtual void Enable(Type featureType) => Enable(GlobalFeatureNameAttribute.GetName(featureType));

    public virtual void Enable(string featureName) => EnabledFeatures.Add(featureName);

    public virtual void Disable<TFeature>() => Disable(typeof(TFeature));

    public virtual void Disable(Type featureType) => Disable(GlobalFeatureNameAttribute.GetName(featureType));

    public virtual void Disable(string featureName) => EnabledFeatures.Remove(featureName);

    public virtual IEnumerable<string> GetEnabledFeatureNames() => EnabledFeatures;
}
