using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Montrose.Localization;

namespace Montrose.Web.Theme.TagHelpers;

/// <summary>
/// A button that asks before it posts. The question is a popover of the browser's own, so it needs no script; what stands
/// inside the element goes into the form.
/// </summary>
[HtmlTargetElement("m-confirm", Attributes = "id,label,title")]
public class ConfirmTagHelper(IStringLocalizer<MontroseResource> l, IHtmlGenerator generator) : TagHelper
{
    /// <summary>Unique in the page.</summary>
    public string Id { get; set; } = "";

    /// <summary>Where the form is posted; null inside of a form, which is then what is posted.</summary>
    public string? Action { get; set; }

    /// <summary>The text of the button, and of the one that confirms.</summary>
    public string Label { get; set; } = "";

    /// <summary>The question.</summary>
    public string Title { get; set; } = "";

    /// <summary>What will happen.</summary>
    public string? Text { get; set; }

    /// <summary>True where it can't be undone.</summary>
    public bool Danger { get; set; } = true;

    /// <summary>True for a small button in a row.</summary>
    public bool Small { get; set; }

    /// <summary>A longer name of the button for those who don't see the row it stands in.</summary>
    public string? Hint { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var fields = await output.GetChildContentAsync();
        output.TagName = null;
        output.Content.Clear();

        var open = new TagBuilder("button");
        open.AddCssClass(Small ? "btn btn-sm" : Action is null ? "btn btn-primary" : "btn");
        open.Attributes["type"] = "button";
        open.Attributes["popovertarget"] = Id;
        if (Hint is not null) open.Attributes["aria-label"] = Hint;
        open.InnerHtml.SetContent(Label);

        var asked = Action is null ? Buttons() : Form(fields, Action);

        var dialog = new TagBuilder("div");
        dialog.AddCssClass("m-dialog");
        dialog.Attributes["id"] = Id;
        dialog.Attributes["popover"] = "auto";
        dialog.Attributes["role"] = "alertdialog";
        dialog.Attributes["aria-labelledby"] = Id + "-title";
        var heading = PageHeaderTagHelper.Text("h2", "m-dialog-title", Title);
        heading.Attributes["id"] = Id + "-title";
        dialog.InnerHtml.AppendHtml(heading);
        if (!string.IsNullOrEmpty(Text))
        {
            var text = new TagBuilder("p");
            text.Attributes["id"] = Id + "-text";
            text.InnerHtml.SetContent(Text);
            dialog.Attributes["aria-describedby"] = Id + "-text";
            dialog.InnerHtml.AppendHtml(text);
        }
        dialog.InnerHtml.AppendHtml(asked);
        if (Action is null) output.Content.AppendHtml(EnterPressesNothing());
        output.Content.AppendHtml(open).AppendHtml(dialog);
    }

    private TagBuilder Form(IHtmlContent fields, string action)
    {
        var form = new TagBuilder("form");
        form.Attributes["method"] = "post";
        form.Attributes["action"] = action;
        form.InnerHtml.AppendHtml(fields);
        if (generator.GenerateAntiforgery(ViewContext) is { } token) form.InnerHtml.AppendHtml(token);
        form.InnerHtml.AppendHtml(Buttons());
        return form;
    }

    /// <summary>Enter in a field presses the form's first button: one that can't be pressed, so that the question is not passed by.</summary>
    private static TagBuilder EnterPressesNothing()
    {
        var none = new TagBuilder("button");
        none.Attributes["type"] = "submit";
        none.Attributes["disabled"] = "disabled";
        none.Attributes["hidden"] = "hidden";
        return none;
    }

    private TagBuilder Buttons()
    {
        var bar = new TagBuilder("div");
        bar.AddCssClass("m-actions");
        var cancel = new TagBuilder("button");
        cancel.AddCssClass("btn");
        cancel.Attributes["type"] = "button";
        cancel.Attributes["popovertarget"] = Id;
        cancel.Attributes["popovertargetaction"] = "hide";
        cancel.Attributes["autofocus"] = "autofocus";
        cancel.InnerHtml.SetContent(l["Cancel"].Value);
        var confirm = new TagBuilder("button");
        confirm.AddCssClass(Danger ? "btn btn-danger" : "btn btn-primary");
        confirm.Attributes["type"] = "submit";
        confirm.InnerHtml.SetContent(Label);
        bar.InnerHtml.AppendHtml(cancel).AppendHtml(confirm);
        return bar;
    }
}
