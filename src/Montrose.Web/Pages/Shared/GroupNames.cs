using Montrose.Teams;

namespace Montrose.Web.Pages.Shared;

/// <summary>How a group reads in a flat list.</summary>
public static class GroupNames
{
    /// <summary>The deepest level that is drawn further in.</summary>
    private const int MaxIndent = 4;

    public static string Indented(TeamGroupDto group) => string.Concat(Enumerable.Repeat("\u2003", group.Level)) + group.Name;

    public static string? IndentClass(TeamGroupDto group) => Math.Min(group.Level, MaxIndent) switch
    {
        1 => "m-tree-1",
        2 => "m-tree-2",
        3 => "m-tree-3",
        >= 4 => "m-tree-4",
        _ => null,
    };
}
