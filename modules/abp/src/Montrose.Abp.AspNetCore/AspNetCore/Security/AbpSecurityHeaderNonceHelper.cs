using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Volo.Abp.AspNetCore.Security;

/// <summary>The nonce that lets a page's own inline scripts run under the content security policy.</summary>
public static class AbpSecurityHeaderNonceHelper
{
    public static string GetScriptNonce(this IHtmlHelper htmlHelper)
        => htmlHelper.ViewContext.HttpContext.Items[AbpAspNetCoreConsts.ScriptNonceKey] as string ?? "";

    public static IHtmlContent GetScriptNonceAttribute(this IHtmlHelper htmlHelper)
    {
        var nonce = htmlHelper.GetScriptNonce();
        return nonce.Length == 0 ? HtmlString.Empty : new HtmlString($"nonce=\"{nonce}\"");
    }
}
