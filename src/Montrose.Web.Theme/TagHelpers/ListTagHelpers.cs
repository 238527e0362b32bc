using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Montrose.Web.Theme.Lists;

namespace Montrose.Web.Theme.TagHelpers;

/// <summary>What a list page puts into the one component of all lists.</summary>
public sealed class ListParts(ListView view)
{
    public ListView View { get; } = view;

    public string Caption { get; init; } = "";

    /// <summary>True where rows end with buttons.</summary>
    public bool HasActions { get; init; }

    public IHtmlContent? Rows { get; set; }

    /// <summary>What can be done with chosen rows; null where nothing can.</summary>
    public IHtmlContent? Bulk { get; set; }

    /// <summary>What is shown where there are no rows at all.</summary>
    public IHtmlContent? Empty { get; set; }
}

/// <summary>
/// A list: search, filters as chips, saved views, columns, density, files, choice of rows, and pages. Inside stand its rows,
/// whose cells name their column, and what is done with chosen ones. Works without script.
/// </summary>
[HtmlTargetElement("m-list", Attributes = "view,caption")]
public class ListTagHelper(IHtmlHelper html) : TagHelper
{
    public ListView View { get; set; } = null!;

    /// <summary>What the list holds, for those who don't see it.</summary>
    public string Caption { get; set; } = "";

    /// <summary>True where rows end with buttons.</summary>
    public bool Actions { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new ListParts(View) { Caption = Caption, HasActions = Actions };
        context.Items[typeof(ListParts)] = parts;
        parts.Rows = await output.GetChildContentAsync();
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = null;
        output.Content.SetHtmlContent(await html.PartialAsync("_List", parts));
    }
}

/// <summary>What can be done with chosen rows. Stands before the rows, which have a box to choose them where it is there.</summary>
[HtmlTargetElement("m-list-bulk", ParentTag = "m-list")]
public class ListBulkTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        if (!content.IsEmptyOrWhiteSpace) ((ListParts)context.Items[typeof(ListParts)]).Bulk = content;
        output.SuppressOutput();
    }
}

/// <summary>What is shown where there are no rows and no filter hides them.</summary>
[HtmlTargetElement("m-list-empty", ParentTag = "m-list")]
public class ListEmptyTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((ListParts)context.Items[typeof(ListParts)]).Empty = await output.GetChildContentAsync();
        output.SuppressOutput();
    }
}

/// <summary>A cell of the named column: left out where the column is not shown.</summary>
[HtmlTargetElement("td", Attributes = "m-col")]
[HtmlTargetElement("th", Attributes = "m-col")]
public class ListCellTagHelper : TagHelper
{
    [HtmlAttributeName("m-col")]
    public string Column { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var view = ((ListParts)context.Items[typeof(ListParts)]).View;
        var column = view.Columns.FirstOrDefault(c => c.Name == Column) ?? throw new InvalidOperationException($"The list “{view.Name}” has no column “{Column}”.");
        if (!view.Shows(Column))
        {
            output.SuppressOutput();
            return;
        }
        if (output.TagName == "th") output.Attributes.SetAttribute("scope", "row");
        else output.Attributes.SetAttribute("data-label", column.Label);
        if (column.IsNumber) output.Attributes.SetAttribute("class", ("m-end m-num " + output.Attributes["class"]?.Value).TrimEnd());
    }
}

/// <summary>The box with which a row is chosen; nothing where nothing can be done with chosen rows.</summary>
[HtmlTargetElement("m-choose", Attributes = "name,value,label", TagStructure = TagStructure.NormalOrSelfClosing)]
public class ListChoiceTagHelper : TagHelper
{
    /// <summary>Of the form's field.</summary>
    public string Name { get; set; } = "";

    public Guid Value { get; set; }

    /// <summary>What is chosen, for those who don't see the row.</summary>
    public string Label { get; set; } = "";

    public bool Checked { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (((ListParts)context.Items[typeof(ListParts)]).Bulk is null)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "td";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "m-cell-check");
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        box.Attributes["type"] = "checkbox";
        box.Attributes["form"] = "chosen";
        box.Attributes["name"] = Name;
        box.Attributes["value"] = Value.ToString();
        box.Attributes["aria-label"] = Label;
        if (Checked) box.Attributes["checked"] = "checked";
        output.Content.SetHtmlContent(box);
    }
}
