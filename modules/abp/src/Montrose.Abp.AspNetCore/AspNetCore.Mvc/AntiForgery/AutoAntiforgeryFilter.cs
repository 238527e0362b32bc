using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Volo.Abp.AspNetCore.Mvc.AntiForgery;

/// <summary>
/// Refuses a changing request that carries the sign-in cookie but no antiforgery token. A caller without that cookie has
/// nothing that another site could misuse, so programs need no token.
/// </summary>
internal sealed class AutoAntiforgeryFilter(
    IAntiforgery antiforgery,
    IOptions<AbpAntiForgeryOptions> options,
    IOptionsMonitor<CookieAuthenticationOptions> cookies,
    ILogger<AutoAntiforgeryFilter> logger) : IAsyncAuthorizationFilter, IAntiforgeryPolicy
{
    private readonly AbpAntiForgeryOptions _options = options.Value;

    public bool Covers(ControllerModel controller, ActionModel action)
    {
        if (!_options.AutoValidate || !_options.AutoValidateFilter(controller.ControllerType))
            return false;
        var methods = action.Selectors
            .SelectMany(s => s.ActionConstraints.OfType<Microsoft.AspNetCore.Mvc.ActionConstraints.HttpMethodActionConstraint>())
            .SelectMany(c => c.HttpMethods)
            .ToList();
        return methods.Count == 0 || methods.Exists(m => !_options.AutoValidateIgnoredHttpMethods.Contains(m));
    }

    public Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (_options.AutoValidateIgnoredHttpMethods.Contains(request.Method)
            || !context.IsEffectivePolicy<IAntiforgeryPolicy>(this)
            || !CarriesSignIn(request))
            return Task.CompletedTask;
        return ValidateAsync(context);
    }

    private bool CarriesSignIn(HttpRequest request)
    {
        if (_options.AuthCookieSchemaName is not { Length: > 0 } scheme)
            return true;
        var name = cookies.Get(scheme).Cookie.Name;
        return name is null || request.Cookies.ContainsKey(name);
    }

    private async Task ValidateAsync(AuthorizationFilterContext context)
    {
        try
        {
            await antiforgery.ValidateRequestAsync(context.HttpContext);
        }
        catch (AntiforgeryValidationException exception)
        {
            logger.LogWarning(exception, "{Message}", exception.Message);
            context.Result = new AntiforgeryValidationFailedResult();
        }
    }
}
