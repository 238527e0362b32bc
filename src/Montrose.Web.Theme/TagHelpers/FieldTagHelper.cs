using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Montrose.Localization;
using Montrose.Web.Theme.Assets;
using Montrose.Web.Theme.Errors;

namespace Montrose.Web.Theme.TagHelpers;

/// <summary>
/// A form's field: label, control, help and error, tied together for everybody. Attributes that are not named here go to
/// the control. Content of the element stands beside the label. What the person typed stays after an error.
/// </summary>
[HtmlTargetElement("m-field", Attributes = "for,label")]
public class FieldTagHelper(IStringLocalizer<MontroseResource> l, PortalAssets assets) : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Help { get; set; }

    /// <summary>An input's type, or "select" or "textarea". "color" is a text with a picker beside it where there is a script.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Of a select.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Of a select: the entry for no choice.</summary>
    public string? EmptyText { get; set; }

    /// <summary>A unit before the control.</summary>
    public string? Prefix { get; set; }

    /// <summary>A unit after the control.</summary>
    public string? Suffix { get; set; }

    /// <summary>Overrides what the model says of the field.</summary>
    public bool? Required { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var beside = await output.GetChildContentAsync();
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var isRequired = Required ?? FieldRules.IsRequired(For.Metadata);
        var error = FieldRules.Error(ViewContext.ModelState, name, For.Metadata, Label, l);

        var control = Control(name, id, isRequired);
        foreach (var attribute in output.Attributes) control.Attributes[attribute.Name] = attribute.Value?.ToString() ?? attribute.Name;
        output.Attributes.Clear();
        var described = new List<string>(2);
        if (Help is not null) described.Add(id + "_help");
        if (error is not null)
        {
            described.Add(id + "_error");
            control.Attributes["aria-invalid"] = "true";
        }
        if (described.Count > 0) control.Attributes["aria-describedby"] = string.Join(' ', described);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "m-field");
        output.Content.SetHtmlContent(LabelRow(id, isRequired, beside));
        output.Content.AppendHtml(Grouped(control));
        if (Help is not null) output.Content.AppendHtml(Paragraph("m-help", id + "_help", Help));
        if (error is not null) output.Content.AppendHtml(ErrorText(id + "_error", error));
    }

    private TagBuilder Control(string name, string id, bool isRequired)
    {
        var control = Type switch
        {
            "select" => Select(name),
            "textarea" => TextArea(name),
            _ => Input(name),
        };
        control.Attributes["id"] = id;
        control.Attributes["name"] = name;
        if (isRequired) control.Attributes["required"] = "required";
        if (Type is not ("select" or "file" or "number" or "date" or "datetime-local") && FieldRules.MaxLength(For.Metadata) is { } max)
            control.Attributes["maxlength"] = max.ToString(CultureInfo.InvariantCulture);
        return control;
    }

    private TagBuilder Input(string name)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("form-control");
        input.Attributes["type"] = Type == "color" ? "text" : Type;
        if (Type == "color")
        {
            input.AddCssClass("m-code");
            input.Attributes["data-brand"] = "color";
            input.Attributes["pattern"] = "#[0-9a-fA-F]{6}";
            input.Attributes["spellcheck"] = "false";
        }
        if (Type is not ("password" or "file")) input.Attributes["value"] = Text(name);
        return input;
    }

    private TagBuilder TextArea(string name)
    {
        var area = new TagBuilder("textarea");
        area.AddCssClass("form-control");
        area.Attributes["rows"] = "3";
        // A browser drops the first line break after the tag.
        area.InnerHtml.AppendHtml("\n").Append(Text(name));
        return area;
    }

    private TagBuilder Select(string name)
    {
        var select = new TagBuilder("select");
        select.AddCssClass("form-select");
        var chosen = Text(name);
        if (EmptyText is not null) select.InnerHtml.AppendHtml(Option("", EmptyText, chosen.Length == 0));
        foreach (var item in Items ?? [])
            select.InnerHtml.AppendHtml(Option(item.Value, item.Text, string.Equals(item.Value, chosen, StringComparison.Ordinal)));
        return select;
    }

    private static TagBuilder Option(string value, string text, bool isChosen)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = value;
        if (isChosen) option.Attributes["selected"] = "selected";
        option.InnerHtml.SetContent(text);
        return option;
    }

    /// <summary>What was typed, or else the model's value as the control wants it.</summary>
    private string Text(string name)
    {
        if (ViewContext.ModelState.TryGetValue(name, out var entry) && entry.RawValue is not null) return entry.AttemptedValue ?? "";
        return For.Model switch
        {
            null => "",
            DateTime d when Type == "date" => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateOnly d when Type == "date" => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime d when Type == "datetime-local" => d.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
            IFormattable number when Type == "number" => number.ToString(null, CultureInfo.InvariantCulture),
            var value => Convert.ToString(value, CultureInfo.CurrentCulture) ?? "",
        };
    }

    private IHtmlContent LabelRow(string id, bool isRequired, TagHelperContent beside)
    {
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(Label);
        if (isRequired)
        {
            // The control's required attribute says it to screen readers.
            var mark = PageHeaderTagHelper.Text("span", "m-required", "*");
            mark.Attributes["aria-hidden"] = "true";
            label.InnerHtml.Append(" ").AppendHtml(mark);
        }
        if (beside.IsEmptyOrWhiteSpace) return label;
        var row = new TagBuilder("div");
        row.AddCssClass("m-label-row");
        row.InnerHtml.AppendHtml(label).AppendHtml(beside);
        return row;
    }

    private TagBuilder Grouped(TagBuilder control)
    {
        if (Prefix is null && Suffix is null && Type != "color") return control;
        var group = new TagBuilder("div");
        group.AddCssClass("input-group");
        if (Type == "color") group.InnerHtml.AppendHtml(Picker(control.Attributes["value"]));
        if (Prefix is not null) group.InnerHtml.AppendHtml(PageHeaderTagHelper.Text("span", "input-group-text", Prefix));
        group.InnerHtml.AppendHtml(control);
        if (Suffix is not null) group.InnerHtml.AppendHtml(PageHeaderTagHelper.Text("span", "input-group-text", Suffix));
        return group;
    }

    private TagBuilder Picker(string? value)
    {
        var picker = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        picker.AddCssClass("form-control m-picker");
        picker.Attributes["type"] = "color";
        picker.Attributes["value"] = value;
        picker.Attributes["data-brand"] = "picker";
        picker.Attributes["aria-label"] = l["Field.ColorPicker"].Value;
        picker.Attributes["hidden"] = "hidden";
        return picker;
    }

    private TagBuilder ErrorText(string id, string text)
    {
        var paragraph = new TagBuilder("p");
        paragraph.AddCssClass("m-error");
        paragraph.Attributes["id"] = id;
        paragraph.InnerHtml.AppendHtml(IconTagHelper.Svg(assets.Url(ViewContext.HttpContext, PortalAssets.Icons), TableIcons.Problem)).AppendHtml(PageHeaderTagHelper.Text("span", "", text));
        return paragraph;
    }

    private static TagBuilder Paragraph(string cssClass, string id, string text)
    {
        var paragraph = PageHeaderTagHelper.Text("p", cssClass, text);
        paragraph.Attributes["id"] = id;
        return paragraph;
    }
}
