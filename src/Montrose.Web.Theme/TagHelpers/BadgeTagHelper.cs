using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Montrose.Web.Theme.TagHelpers;

/// <summary>How a state is to be read.</summary>
public enum Tone
{
    Neutral,
    Brand,
    Info,
    Success,
    Warning,
    Danger,
}

/// <summary>A short word about a row: its state with a dot, or a plain label.</summary>
[HtmlTargetElement("m-badge")]
public class BadgeTagHelper : TagHelper
{
    public Tone Tone { get; set; }

    /// <summary>True for a label that is not a state.</summary>
    public bool Plain { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        var tone = Tone switch
        {
            Tone.Brand => " m-badge-brand",
            Tone.Info => " m-badge-info",
            Tone.Success => " m-badge-success",
            Tone.Warning => " m-badge-warning",
            Tone.Danger => " m-badge-danger",
            _ => "",
        };
        output.Attributes.SetAttribute("class", "m-badge" + (Plain ? " m-badge-plain" : "") + tone);
    }
}
