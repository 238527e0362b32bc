using Volo.Abp.DependencyInjection;

namespace Volo.Abp.TextTemplating.VirtualFiles;

/// <summary>Contents from the virtual file system.</summary>
public class VirtualFileTemplateContentContributor(ILocalizedTemplateContentReaderFactory localizedTemplateContentReaderFactory)
    : ITemplateContentContributor, ITransientDependency
{
    public const string VirtualPathPropertyName = "VirtualPath";

    public virtual async Task<string?> GetOrNullAsync(TemplateContentContributorContext context) =>
        (await localizedTemplateContentReaderFactory.CreateAsync(context.TemplateDefinition)).GetContentOrNull(context.Culture);
}
