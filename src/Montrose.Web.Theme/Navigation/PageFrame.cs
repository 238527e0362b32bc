using Microsoft.AspNetCore.Mvc.Rendering;

namespace Montrose.Web.Theme.Navigation;

/// <summary>What a page tells the frame around it: its title and the page above it.</summary>
public sealed class PageFrame
{
    private static readonly object Key = new();

    public string? Title { get; private set; }

    public string? ParentTitle { get; private set; }

    public string? ParentUrl { get; private set; }

    /// <summary>The frame of the page that is being rendered.</summary>
    public static PageFrame Of(ViewContext context)
    {
        var items = context.HttpContext.Items;
        if (items[Key] is PageFrame known) return known;
        var made = new PageFrame();
        items[Key] = made;
        return made;
    }

    public void Describe(string title, string? parentTitle = null, string? parentUrl = null) =>
        (Title, ParentTitle, ParentUrl) = (title, parentTitle, parentUrl);
}
