namespace Volo.Abp.Features;

/// <summary>The class or method works only where the features are enabled.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class RequiresFeatureAttribute(params string[] features) : Attribute
{
    public string[] Features { get; } = features ?? [];

    /// <summary>All of them, or (by default) one of them.</summary>
    public bool RequiresAll { get; set; }
}
