using Montrose.Web.Theme.TagHelpers;

namespace Montrose.Web.ApiReference;

/// <summary>The colour in which a method or a status stands.</summary>
public static class ApiTones
{
    public static Tone OfMethod(string method) => method switch
    {
        "GET" => Tone.Info,
        "POST" => Tone.Success,
        "DELETE" => Tone.Danger,
        _ => Tone.Warning,
    };

    public static Tone OfStatus(string status) => status[0] switch
    {
        '2' => Tone.Success,
        '4' => Tone.Warning,
        _ => Tone.Danger,
    };
}
