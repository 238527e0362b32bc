using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Localization;

/// <summary>Replaces {{#L:Key}} in a text by the localized text of the key.</summary>
internal partial class TemplateLocalizer : ITemplateLocalizer, ITransientDependency
{
    public string Localize(IStringLocalizer localizer, string text) =>
        Keys().Replace(text, match => localizer[match.Groups["key"].Value.Trim()]);

    [GeneratedRegex(@"\{\{#L:(?<key>.+?)\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Keys();
}
