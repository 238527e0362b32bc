using Microsoft.Extensions.FileProviders;
using Volo.Abp.Localization.Json;

namespace Volo.Abp.Localization.VirtualFiles.Json;

public class JsonVirtualFileLocalizationResourceContributor(string virtualPath) : VirtualFileLocalizationResourceContributorBase(virtualPath)
{
    protected override bool CanParseFile(IFileInfo file) => file.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    protected override ILocalizationDictionary? CreateDictionaryFromFileContent(string jsonString) =>
        JsonLocalizationDictionaryBuilder.BuildFromJsonString(jsonString);
}
