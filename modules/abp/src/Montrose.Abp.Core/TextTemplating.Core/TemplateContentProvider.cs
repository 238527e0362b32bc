using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Volo.Abp.TextTemplating;

/// <summary>
/// Finds a content: in the culture, in its parents, without a culture where the template is localized inline, and at last
/// in the template's default culture.
/// </summary>
public class TemplateContentProvider(
    ITemplateDefinitionManager templateDefinitionManager,
    IServiceScopeFactory serviceScopeFactory,
    IOptions<AbpTextTemplatingOptions> options) : ITemplateContentProvider, ITransientDependency
{
    public IServiceScopeFactory ServiceScopeFactory { get; } = serviceScopeFactory;

    public AbpTextTemplatingOptions Options { get; } = options.Value;

    public virtual async Task<string?> GetContentOrNullAsync(
        string templateName, string? cultureName = null, bool tryDefaults = true, bool useCurrentCultureIfCultureNameIsNull = true) =>
        await GetContentOrNullAsync(await templateDefinitionManager.GetAsync(templateName), cultureName, tryDefaults, useCurrentCultureIfCultureNameIsNull);

    public virtual async Task<string?> GetContentOrNullAsync(
        TemplateDefinition templateDefinition, string? cultureName = null, bool tryDefaults = true, bool useCurrentCultureIfCultureNameIsNull = true)
    {
        if (cultureName is null && useCurrentCultureIfCultureNameIsNull)
            cultureName = CultureInfo.CurrentUICulture.Name;

        await using var scope = ServiceScopeFactory.CreateAsyncScope();
        var contributors = CreateTemplateContentContributors(scope.ServiceProvider);
        foreach (var culture in Cultures(templateDefinition, string.IsNullOrEmpty(cultureName) ? null : cultureName, tryDefaults))
        {
            var context = new TemplateContentContributorContext(templateDefinition, scope.ServiceProvider, culture);
            if (await GetContentOrNullAsync(contributors, context) is { } content)
                return content;
        }

        return null;
    }

    protected virtual ITemplateContentContributor[] CreateTemplateContentContributors(IServiceProvider serviceProvider) =>
        [.. Options.ContentContributors.Select(t => (ITemplateContentContributor)serviceProvider.GetRequiredService(t)).Reverse()];

    protected virtual async Task<string?> GetContentOrNullAsync(ITemplateContentContributor[] contributors, TemplateContentContributorContext context)
    {
        foreach (var contributor in contributors)
        {
            if (await contributor.GetOrNullAsync(context) is { Length: > 0 } content)
                return content;
        }

        return null;
    }

    private static IEnumerable<string?> Cultures(TemplateDefinition template, string? culture, bool tryDefaults)
    {
        if (culture is not null)
            yield return culture;
        if (!tryDefaults)
        {
            if (culture is null)
                yield return null;
            yield break;
        }

        while (culture is not null && culture.Contains('-', StringComparison.Ordinal))
            yield return culture = CultureHelper.GetBaseCultureName(culture);
        if (template.IsInlineLocalized)
            yield return null;
        else
            yield return template.DefaultCultureName ?? "en";
    }
}
