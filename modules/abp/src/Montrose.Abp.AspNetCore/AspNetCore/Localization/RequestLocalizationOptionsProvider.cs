using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.RequestLocalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Volo.Abp.AspNetCore.Localization;

/// <summary>Built once from the application's languages and its default language; built again when a language changes.</summary>
[ExposeServices(typeof(IAbpRequestLocalizationOptionsProvider), typeof(IDistributedEventHandler<LanguageChangedEto>), IncludeSelf = true)]
internal sealed class RequestLocalizationOptionsProvider(IServiceScopeFactory scopes)
    : IAbpRequestLocalizationOptionsProvider, IDistributedEventHandler<LanguageChangedEto>, ISingletonDependency
{
    private Action<RequestLocalizationOptions>? _configure;
    private volatile Task<RequestLocalizationOptions>? _options;

    public void InitLocalizationOptions(Action<RequestLocalizationOptions>? optionsAction = null) => _configure = optionsAction;

    public Task<RequestLocalizationOptions> GetLocalizationOptionsAsync()
    {
        var options = _options;
        return options is { IsCompletedSuccessfully: true } ? options : _options = BuildAsync();
    }

    public Task HandleEventAsync(LanguageChangedEto eventData)
    {
        _options = null;
        return Task.CompletedTask;
    }

    private async Task<RequestLocalizationOptions> BuildAsync()
    {
        using var scope = scopes.CreateScope();
        var services = scope.ServiceProvider;
        var languages = await services.GetRequiredService<ILanguageProvider>().GetLanguagesAsync();
        var chosen = await services.GetRequiredService<ISettingProvider>().GetOrNullAsync(LocalizationSettingNames.DefaultLanguage);
        var options = new RequestLocalizationOptions();
        if (languages.Count > 0)
        {
            options.SupportedCultures = Cultures(languages.Select(l => l.CultureName));
            options.SupportedUICultures = Cultures(languages.Select(l => l.UiCultureName));
            options.DefaultRequestCulture = Default(languages, chosen);
        }
        foreach (var configure in services.GetRequiredService<IOptions<AbpRequestLocalizationOptions>>().Value.RequestLocalizationOptionConfigurators)
            await configure(services, options);
        _configure?.Invoke(options);
        return options;
    }

    private static List<CultureInfo> Cultures(IEnumerable<string> names)
        => [.. names.Distinct(StringComparer.OrdinalIgnoreCase).Select(CultureInfo.GetCultureInfo)];

    private static RequestCulture Default(IReadOnlyList<LanguageInfo> languages, string? chosen)
    {
        if (string.IsNullOrEmpty(chosen))
            return new RequestCulture(languages[0].CultureName, languages[0].UiCultureName);
        var (culture, uiCulture) = LocalizationSettingHelper.ParseLanguageSetting(chosen);
        return new RequestCulture(culture, uiCulture);
    }
}
