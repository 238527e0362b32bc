using Microsoft.AspNetCore.Razor.TagHelpers;
using Montrose.Monetary;
using Montrose.Web.Theme.Reading;

namespace Montrose.Web.Theme.TagHelpers;

/// <summary>An amount with its currency, as the reader's culture writes it.</summary>
[HtmlTargetElement("m-money", Attributes = "value", TagStructure = TagStructure.NormalOrSelfClosing)]
public class MoneyTagHelper : TagHelper
{
    public Money Value { get; set; }

    /// <summary>True in a list of movements: what was gained gets a plus and a colour.</summary>
    public bool Signed { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        var classes = "m-num m-nowrap" + (Signed && Value.MinorUnits > 0 ? " m-plus" : "");
        output.Attributes.SetAttribute("class", (classes + " " + output.Attributes["class"]?.Value).TrimEnd());
        output.Content.SetContent(MoneyText.Format(Value, Signed));
    }
}
