using Volo.Abp.Localization.VirtualFiles.Json;

namespace Volo.Abp.Localization;

public static class LocalizationResourceExtensions
{
    /// <summary>Takes the texts from the JSON files (one a culture) of a folder of the virtual file system.</summary>
    public static TLocalizationResource AddVirtualJson<TLocalizationResource>(this TLocalizationResource localizationResource, string virtualPath)
        where TLocalizationResource : LocalizationResourceBase
    {
        localizationResource.Contributors.Add(new JsonVirtualFileLocalizationResourceContributor("/" + virtualPath.TrimStart('/')));
        return localizationResource;
    }

    public static TLocalizationResource AddBaseTypes<TLocalizationResource>(this TLocalizationResource localizationResource, params Type[] types)
        where TLocalizationResource : LocalizationResourceBase =>
        localizationResource.AddBaseResources([.. types.Select(LocalizationResourceNameAttribute.GetName)]);

    public static TLocalizationResource AddBaseResources<TLocalizationResource>(
        this TLocalizationResource localizationResource, params string[] baseResourceNames)
        where TLocalizationResource : LocalizationResourceBase
    {
        foreach (var name in baseResourceNames.Where(n => !localizationResource.BaseResourceNames.Contains(n, StringComparer.Ordinal)))
            localizationResource.BaseResourceNames.Add(name);
        return localizationResource;
    }
}
