namespace Montrose.Web.Pages.Dashboard.Search;

/// <summary>The icon of each kind of find.</summary>
public static class FindIcon
{
    private static readonly (string Kind, string Icon)[] Known =
    [
        (Kind: "client", Icon: "building-store"),
        (Kind: "person", Icon: "user"),
        (Kind: "agency", Icon: "building"),
        (Kind: "team-member", Icon: "users-group"),
        (Kind: "redeem-code", Icon: "ticket"),
        (Kind: "", Icon: "file"),
    ];

    public static string Of(string kind) => Array.Find(Known, k => k.Kind == kind).Icon ?? Known[^1].Icon;
}
