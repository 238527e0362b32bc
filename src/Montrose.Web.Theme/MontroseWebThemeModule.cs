using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;
using Montrose.Web.Theme.Pages;
using Volo.Abp.AspNetCore.Mvc.UI;
using Volo.Abp.Modularity;

namespace Montrose.Web.Theme;

/// <summary>What every page of the portal shares: layouts, tag helpers, the base of pages, styles and script.</summary>
[DependsOn(typeof(MontroseApplicationContractsModule), typeof(AbpAspNetCoreMvcUiModule))]
public class MontroseWebThemeModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<MvcOptions>(o => o.Filters.AddService<PageErrorFilter>(PageErrorFilter.Outside));
        // Letters of every script as they are: an entity takes seven bytes for an Arabic letter of two.
        Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        Configure<RouteOptions>(o =>
        {
            o.LowercaseUrls = true;
            o.LowercaseQueryStrings = false;
        });
    }
}
