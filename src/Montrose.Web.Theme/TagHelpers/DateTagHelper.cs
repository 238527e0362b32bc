using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Montrose.Web.Theme.Reading;

namespace Montrose.Web.Theme.TagHelpers;

/// <summary>A moment in the reader's time zone; nothing for none.</summary>
[HtmlTargetElement("m-date", Attributes = "value", TagStructure = TagStructure.NormalOrSelfClosing)]
public class DateTagHelper(ReaderTimeZone zone, ReaderDateFormat format) : TagHelper
{
    /// <summary>UTC.</summary>
    public DateTime? Value { get; set; }

    /// <summary>True to show hours and minutes too.</summary>
    public bool Time { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is not { } moment)
        {
            output.TagName = "span";
            output.TagMode = TagMode.StartTagAndEndTag;
            output.Attributes.SetAttribute("class", "m-quiet");
            output.Content.SetContent("–");
            return;
        }
        var utc = DateTime.SpecifyKind(moment, DateTimeKind.Utc);
        var reader = await zone.GetAsync();
        var local = TimeZoneInfo.ConvertTimeFromUtc(utc, reader);
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("class", ("m-nowrap " + output.Attributes["class"]?.Value).TrimEnd());
        var text = local.ToString(await format.GetAsync(), CultureInfo.CurrentCulture);
        if (Time) text += local.ToString(", HH:mm", CultureInfo.CurrentCulture) + (reader.Equals(TimeZoneInfo.Utc) ? " UTC" : "");
        output.Content.SetContent(text);
    }
}
