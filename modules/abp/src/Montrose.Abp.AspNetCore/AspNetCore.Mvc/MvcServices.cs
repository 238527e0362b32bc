using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.ObjectMapping;
using Volo.Abp.UI.Navigation.Urls;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>What controllers, page models and view components have in common.</summary>
internal static class MvcServices
{
    public static IObjectMapper ObjectMapper(IAbpLazyServiceProvider services, Type? context)
        => context is null
            ? services.LazyGetRequiredService<IObjectMapper>()
            : (IObjectMapper)services.LazyGetRequiredService(typeof(IObjectMapper<>).MakeGenericType(context));

    public static IStringLocalizer Localizer(IStringLocalizerFactory factory, Type? resource, string property)
        => resource is not null && resource != typeof(DefaultResource)
            ? factory.Create(resource)
            : factory.CreateDefaultOrNull()
                ?? throw new AbpException($"Set {property} or AbpLocalizationOptions.DefaultResourceType before using the localizer.");

    public static string WithHash(string url, string? hash)
        => string.IsNullOrWhiteSpace(hash) ? url : url + (hash.StartsWith('#') ? "" : "#") + hash;

    /// <summary>Whether a redirect stays in the application or goes to an address that it knows.</summary>
    public static async ValueTask<bool> IsSafeAsync(IUrlHelper url, IAppUrlProvider urls, string? returnUrl)
        => !string.IsNullOrEmpty(returnUrl) && (url.IsLocalUrl(returnUrl) || await urls.IsRedirectAllowedUrlAsync(returnUrl));
}
