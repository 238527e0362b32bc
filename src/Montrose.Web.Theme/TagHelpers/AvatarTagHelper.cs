using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Montrose.Web.Theme.TagHelpers;

/// <summary>The initials of a person, or of a company in a square.</summary>
[HtmlTargetElement("m-avatar", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public class AvatarTagHelper : TagHelper
{
    public string? Name { get; set; }

    public bool Square { get; set; }

    /// <summary>Address of the person's picture, shown in place of the initials.</summary>
    public string? Picture { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Square ? "m-avatar m-avatar-square" : "m-avatar");
        output.Attributes.SetAttribute("aria-hidden", "true");
        if (string.IsNullOrEmpty(Picture))
        {
            output.Content.SetContent(Initials(Name));
            return;
        }
        var picture = new TagBuilder("img") { TagRenderMode = TagRenderMode.SelfClosing };
        picture.Attributes["src"] = Picture;
        picture.Attributes["alt"] = "";
        output.Content.SetHtmlContent(picture);
    }

    internal static string Initials(string? name)
    {
        var words = (name ?? "").Split([' ', '.', '@', '-', '_'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Concat(words.Where(w => char.IsLetterOrDigit(w[0])).Take(2).Select(First)).ToUpper(CultureInfo.CurrentCulture);
    }

    /// <summary>The first character as readers count them: a letter with its accents, an emoji in one piece.</summary>
    private static string First(string word) => StringInfo.GetNextTextElement(word);
}
