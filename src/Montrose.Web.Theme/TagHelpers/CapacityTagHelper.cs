using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Montrose.Localization;

namespace Montrose.Web.Theme.TagHelpers;

/// <summary>How much of a capacity is used: a bar, the numbers, and a word where it is nearly full, full or too much.</summary>
[HtmlTargetElement("m-capacity", Attributes = "used,max,label", TagStructure = TagStructure.NormalOrSelfClosing)]
public class CapacityTagHelper(IStringLocalizer<MontroseResource> l) : TagHelper
{
    /// <summary>From this share on it is nearly full.</summary>
    private const double NearlyFull = 0.9;

    public int Used { get; set; }

    public int Max { get; set; }

    /// <summary>What the bar measures, for those who don't see it.</summary>
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (tone, state) = State();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "m-capacity" + tone);
        output.Content.AppendHtml(Bar()).AppendHtml(Text(state));
    }

    private (string Tone, string State) State() => Used switch
    {
        _ when Used > Max => (" m-capacity-danger", l["Capacity.Over", Used - Max].Value),
        _ when Used == Max => (" m-capacity-warning", l["Capacity.Full"].Value),
        _ when Used >= Max * NearlyFull => (" m-capacity-warning", l["Capacity.NearlyFull"].Value),
        _ => ("", ""),
    };

    private TagBuilder Bar()
    {
        var bar = new TagBuilder("progress");
        bar.AddCssClass("m-bar");
        bar.Attributes["aria-label"] = Label;
        bar.Attributes["max"] = Math.Max(Max, 1).ToString(CultureInfo.InvariantCulture);
        bar.Attributes["value"] = Math.Min(Used, Math.Max(Max, 1)).ToString(CultureInfo.InvariantCulture);
        return bar;
    }

    private TagBuilder Text(string state)
    {
        var text = new TagBuilder("span");
        text.AddCssClass("m-capacity-text");
        text.InnerHtml.AppendHtml(PageHeaderTagHelper.Text("span", "m-capacity-numbers", l["Capacity.Of", Used, Max].Value));
        if (state.Length > 0) text.InnerHtml.AppendHtml(PageHeaderTagHelper.Text("span", "m-capacity-state", state));
        return text;
    }
}
