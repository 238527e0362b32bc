namespace Volo.Abp;

/// <summary>Switches interception, middleware or MVC filters off for a class.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class DisableAbpFeaturesAttribute : Attribute
{
    public bool DisableInterceptors { get; set; } = true;

    public bool DisableMiddleware { get; set; } = true;

    public bool DisableMvcFilters { get; set; } = true;
}
