using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Montrose.Web.Theme.TagHelpers;

/// <summary>What only those see who may use it: a button or link to a page, or a form, of a permission.</summary>
[HtmlTargetElement("*", Attributes = "m-needs")]
public class NeedsTagHelper(IAuthorizationService authorization) : TagHelper
{
    /// <summary>The permission that what it leads to asks for.</summary>
    [HtmlAttributeName("m-needs")]
    public string Permission { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Last, so that no other tag helper of the element writes it again.</summary>
    public override int Order => int.MaxValue;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!(await authorization.AuthorizeAsync(ViewContext.HttpContext.User, Permission)).Succeeded) output.SuppressOutput();
    }
}

/// <summary>A name or a figure that everybody sees, and that leads to its page for those who may open it.</summary>
[HtmlTargetElement("a", Attributes = "m-link-needs")]
public class LinkNeedsTagHelper(IAuthorizationService authorization) : TagHelper
{
    /// <summary>The permission that the page asks for.</summary>
    [HtmlAttributeName("m-link-needs")]
    public string Permission { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>After the one that writes the address.</summary>
    public override int Order => int.MaxValue;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if ((await authorization.AuthorizeAsync(ViewContext.HttpContext.User, Permission)).Succeeded) return;
        output.TagName = "span";
        output.Attributes.RemoveAll("href");
        output.Attributes.RemoveAll("aria-label");
    }
}
