using Volo.Abp.Localization;

namespace Volo.Abp.TextTemplating;

public class TemplateDefinition : IHasNameWithLocalizableDisplayName
{
    public const int MaxNameLength = 128;

    public TemplateDefinition(
        string name, Type localizationResource, ILocalizableString? displayName = null, bool isLayout = false, string? layout = null, string? defaultCultureName = null)
        : this(name, LocalizationResourceNameAttribute.GetName(localizationResource), displayName, isLayout, layout, defaultCultureName)
    {
    }

    public TemplateDefinition(
        string name,
        string? localizationResourceName = null,
        ILocalizableString? displayName = null,
        bool isLayout = false,
        string? layout = null,
        string? defaultCultureName = null)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), MaxNameLength);
        LocalizationResourceName = localizationResourceName;
        DisplayName = displayName ?? new FixedLocalizableString(name);
        IsLayout = isLayout;
        Layout = layout;
        DefaultCultureName = defaultCultureName;
    }

    public string Name { get; }

    public ILocalizableString? DisplayName { get; set; }

    public bool IsLayout { get; }

    /// <summary>The template that the rendered text is put into, as its "content".</summary>
    public string? Layout { get; set; }

    public string? LocalizationResourceName { get; set; }

    /// <summary>One content for all cultures; its texts come from the localization resource.</summary>
    public bool IsInlineLocalized { get; set; }

    public string? DefaultCultureName { get; }

    public string? RenderEngine { get; set; }

    public object? this[string name]
    {
        get => Properties.GetValueOrDefault(name);
        set => Properties[name] = value;
    }

    public Dictionary<string, object?> Properties { get; } = new(StringComparer.Ordinal);

    public virtual TemplateDefinition WithProperty(string key, object value)
    {
        Properties[key] = value;
        return this;
    }

    public virtual TemplateDefinition WithRenderEngine(string renderEngine)
    {
        RenderEngine = renderEngine;
        return this;
    }
}
