using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Montrose.Localization;
using Montrose.Web.Theme.Assets;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Theme.TagHelpers;

/// <summary>What went wrong with the form as a whole; where only fields are wrong, the hint to look at them.</summary>
[HtmlTargetElement("m-errors", TagStructure = TagStructure.NormalOrSelfClosing)]
public class ErrorsTagHelper(IStringLocalizer<MontroseResource> l, PortalAssets assets) : TagHelper
{
    /// <summary>True on a page that answers a concurrent edit with both versions and says there what to do.</summary>
    public bool UnlessConflict { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var state = ViewContext.ModelState;
        if (state.IsValid || (UnlessConflict && ViewContext.ViewData.Model is MontrosePageModel { IsConflict: true }))
        {
            output.SuppressOutput();
            return;
        }
        var messages = state.TryGetValue("", out var whole) ? whole.Errors.Select(e => e.ErrorMessage).Where(m => m.Length > 0).Distinct(StringComparer.Ordinal).ToList() : [];
        if (messages.Count == 0) messages.Add(l["Form.CheckFields"].Value);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "m-alert m-alert-danger");
        output.Attributes.SetAttribute("role", "alert");
        output.Content.AppendHtml(IconTagHelper.Svg(assets.Url(ViewContext.HttpContext, PortalAssets.Icons), TableIcons.Problem));
        var text = new TagBuilder("div");
        foreach (var message in messages)
        {
            var line = new TagBuilder("p");
            line.InnerHtml.SetContent(message);
            text.InnerHtml.AppendHtml(line);
        }
        output.Content.AppendHtml(text);
    }
}
