using System.Reflection;
using Microsoft.AspNetCore.Http;
using Volo.Abp.Content;
using Volo.Abp.Http.Modeling;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>The assemblies whose application services are controllers.</summary>
public class AbpConventionalControllerOptions
{
    public ConventionalControllerSettingList ConventionalControllerSettings { get; } = [];

    /// <summary>Parameter types that are never read from a JSON body.</summary>
    public List<Type> FormBodyBindingIgnoredTypes { get; } =
        [typeof(IFormFile), typeof(IFormFileCollection), typeof(IRemoteStreamContent), typeof(RemoteStreamContent)];

    /// <summary>camelCase addresses as ABP 3 made them, instead of kebab-case.</summary>
    public bool UseV3UrlStyle { get; set; }

    public string[] IgnoredUrlSuffixesInControllerNames { get; set; } = ["Integration"];

    public AbpConventionalControllerOptions Create(Assembly assembly, Action<ConventionalControllerSetting>? optionsAction = null)
    {
        var setting = new ConventionalControllerSetting(assembly, ModuleApiDescriptionModel.DefaultRootPath, ModuleApiDescriptionModel.DefaultRemoteServiceName);
        optionsAction?.Invoke(setting);
        setting.Initialize();
        ConventionalControllerSettings.Add(setting);
        return this;
    }
}

/// <summary>The settings, found by the controllers they cover.</summary>
public class ConventionalControllerSettingList : List<ConventionalControllerSetting>
{
    public ConventionalControllerSetting? GetSettingOrNull(Type controllerType)
        => Find(setting => setting.Contains(controllerType));
}
