using Volo.Abp.TextTemplating.VirtualFiles;

namespace Volo.Abp.TextTemplating;

public static class TemplateDefinitionExtensions
{
    /// <summary>Takes the content from a file, or from a folder with a file a culture ("en.hbs", "de.hbs").</summary>
    public static TemplateDefinition WithVirtualFilePath(this TemplateDefinition templateDefinition, string virtualPath, bool isInlineLocalized)
    {
        templateDefinition.IsInlineLocalized = isInlineLocalized;
        return templateDefinition.WithProperty(VirtualFileTemplateContentContributor.VirtualPathPropertyName, virtualPath);
    }

    public static string? GetVirtualFilePathOrNull(this TemplateDefinition templateDefinition) =>
        templateDefinition.Properties.GetValueOrDefault(VirtualFileTemplateContentContributor.VirtualPathPropertyName) as string;
}
