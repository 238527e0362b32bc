using Volo.Abp.AspNetCore.Mvc.Conventions;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>How services become controllers.</summary>
public class AbpAspNetCoreMvcOptions
{
    public bool? MinifyGeneratedScript { get; set; }

    public AbpConventionalControllerOptions ConventionalControllers { get; } = new();

    public HashSet<Type> IgnoredControllersOnModelExclusion { get; } = [];

    public HashSet<Type> ControllersToRemove { get; } = [];

    /// <summary>Whether services marked with <see cref="IntegrationServiceAttribute"/> get endpoints.</summary>
    public bool ExposeIntegrationServices { get; set; }

    public bool AutoModelValidation { get; set; } = true;

    public bool EnableRazorRuntimeCompilationOnDevelopment { get; set; }

    public bool ChangeControllerModelApiExplorerGroupName { get; set; } = true;
}
