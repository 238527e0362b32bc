namespace Volo.Abp.AspNetCore.Controllers;

/// <summary>The controller stands in for the named ones, which are left out of the application.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class ReplaceControllersAttribute(params Type[] controllerTypes) : Attribute
{
    public Type[] ControllerTypes { get; } = controllerTypes;
}
