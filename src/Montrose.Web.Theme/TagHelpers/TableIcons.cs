namespace Montrose.Web.Theme.TagHelpers;

/// <summary>Icons that tag helpers draw by themselves; the bundle reads the names from here.</summary>
internal static class TableIcons
{
    public const string Ascending = "arrow-up";
    public const string Descending = "arrow-down";
    public const string Previous = "chevron-left";
    public const string Next = "chevron-right";
    public const string Problem = "alert-circle";
    public const string Copy = "copy";
}
