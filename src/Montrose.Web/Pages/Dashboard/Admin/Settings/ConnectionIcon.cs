using Montrose.ConnectedServices;
using Montrose.Web.Theme.TagHelpers;

namespace Montrose.Web.Pages.Dashboard.Admin.Settings;

/// <summary>How a connected service looks.</summary>
public static class ConnectionIcon
{
    private static readonly (string Key, string Icon)[] Known =
    [
        (Key: "mail", Icon: "mail"),
        (Key: "storage", Icon: "database"),
        (Key: "sign-in", Icon: "login"),
        (Key: "programs", Icon: "key"),
        (Key: "", Icon: "plug-connected"),
    ];

    public static string Of(string key) => Array.Find(Known, k => k.Key == key).Icon ?? Known[^1].Icon;

    public static Tone ToneOf(ConnectedServiceState state) => state switch
    {
        ConnectedServiceState.Connected => Tone.Success,
        ConnectedServiceState.BuiltIn => Tone.Brand,
        _ => Tone.Neutral,
    };
}
