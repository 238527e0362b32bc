using System.Net;
using System.Text;

namespace Montrose.Abp.AspNetCore;

/// <summary>A recorded exchange: the request in curl's words, and what ABP answered.</summary>
internal sealed record Recording(HttpMethod Method, string Path, IReadOnlyList<(string Name, string Value)> RequestHeaders, string? Body, HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, string Answer)
{
    public static Recording Read(string name)
    {
        var text = File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Recorded", name)).Replace("\r", "", StringComparison.Ordinal);
        var lines = text.Split('\n');
        var (method, path, requestHeaders, body) = Request(lines[0][2..]);
        var status = (HttpStatusCode)int.Parse(lines[1].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        var blank = Array.IndexOf(lines, "");
        var headers = lines[2..blank].Select(l => l.Split(": ", 2)).ToDictionary(p => p[0], p => p[1], StringComparer.OrdinalIgnoreCase);
        return new Recording(method, path, requestHeaders, body, status, headers, string.Join('\n', lines[(blank + 1)..]).Trim('\n'));
    }

    public HttpRequestMessage ToRequest()
    {
        var request = new HttpRequestMessage(Method, Path);
        if (Body is not null)
            request.Content = new StringContent(Body, Encoding.UTF8, "application/json");
        foreach (var (name, value) in RequestHeaders)
            if (!name.Equals("content-type", StringComparison.OrdinalIgnoreCase))
                request.Headers.Add(name, value);
        return request;
    }

    /// <summary>Reads <c>-X POST /path -H name: value -d body</c>; the body runs to the end of the line.</summary>
    private static (HttpMethod, string, List<(string, string)>, string?) Request(string words)
    {
        string? body = null;
        var at = words.IndexOf(" -d ", StringComparison.Ordinal);
        if (at >= 0)
            (words, body) = (words[..at], words[(at + 4)..]);
        var parts = words.Split(" -H ");
        var headers = parts[1..].Select(p => p.Split(": ", 2)).Select(p => (p[0], p[1])).ToList();
        var line = parts[0].Split(' ');
        return line[0] == "-X" ? (new HttpMethod(line[1]), line[2], headers, body) : (HttpMethod.Get, line[0], headers, body);
    }
}
