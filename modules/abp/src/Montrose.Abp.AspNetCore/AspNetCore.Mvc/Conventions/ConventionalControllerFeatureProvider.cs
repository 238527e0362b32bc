using System.Reflection;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>Application services that a setting covers are controllers too. It is asked after the container is built.</summary>
internal sealed class ConventionalControllerFeatureProvider(IAbpApplication application) : ControllerFeatureProvider
{
    private AbpAspNetCoreMvcOptions? _options;

    protected override bool IsController(TypeInfo typeInfo)
    {
        if (base.IsController(typeInfo))
            return !(typeInfo.GetCustomAttribute<RemoteServiceAttribute>() is { } remote && !remote.IsEnabledFor(typeInfo));
        _options ??= application.ServiceProvider.GetRequiredService<IOptions<AbpAspNetCoreMvcOptions>>().Value;
        return _options.ConventionalControllers.ConventionalControllerSettings.GetSettingOrNull(typeInfo.AsType()) is not null;
    }
}
