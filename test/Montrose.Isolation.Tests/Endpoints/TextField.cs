using System.Text.Json;
using System.Text.Json.Nodes;
using Montrose.Isolation.Tests.Infrastructure;
using Montrose.Isolation.Tests.Policy;
using Montrose.Isolation.Tests.World;

namespace Montrose.Isolation.Tests.Endpoints;

/// <summary>One text that an endpoint takes: a member of its body, or a field of its form.</summary>
public sealed record TextField(Rule Rule, string Name)
{
    /// <summary>Shown to nobody, or only compared.</summary>
    private static readonly string[] Secrets = ["password", "code", "ticket", "token", "stamp", "picture", "content", "requestkey", "secret"];

    /// <summary>Kept nowhere: of ABP's own contract, which sets no limit; a choice, of which anything else is none; a list, of which each line is answered.</summary>
    private static readonly string[] OfAnyLength = ["appName", "returnUrl", "returnUrlHash", "resetToken", "theme", "language", "agentChoice", "addresses", "subject", "body"];

    private static readonly string[] Credentials = ["login", "userNameOrEmailAddress", "password", "currentPassword"];

    /// <summary>What is looked for while the form is filled in, kept nowhere.</summary>
    private static readonly string[] Searches = ["find"];

    /// <summary>Show the form again with another line or other choices, and keep nothing of it.</summary>
    private static readonly string[] OnlyShowing = ["handler=Find", "handler=AddLine", "handler=RemoveLine"];

    /// <summary>Answers each line by itself.</summary>
    private static readonly string[] Lists = ["addresses"];

    public bool IsRequired { get; init; }

    public override string ToString() => Name;

    /// <summary>The name without the form's or body's part before it.</summary>
    public string Member => Name[(Name.LastIndexOf('.') + 1)..];

    /// <summary>How somebody signs in is no field to play with.</summary>
    public bool EndsTheSession => Rule.Endpoint == "PUT api/account/my-profile" && Name is "userName" or "email";

    /// <summary>The fields of one form of a page are bound for its others too, where nobody reads them.</summary>
    public bool IsIgnored => !Rule.IsApi && !Names.Any(n => n == Name || (Name.Contains('.', StringComparison.Ordinal) && n.StartsWith(Name[..(Name.IndexOf('.', StringComparison.Ordinal) + 1)], StringComparison.OrdinalIgnoreCase)));

    public bool IsSecret => Array.Exists(Secrets, s => Name.Contains(s, StringComparison.OrdinalIgnoreCase));

    /// <summary>What was read before a change; another one is a conflict.</summary>
    public bool IsStamp => Member.Equals("concurrencyStamp", StringComparison.OrdinalIgnoreCase);

    /// <summary>How somebody signs in: what is wrong with it is told to nobody.</summary>
    public bool IsCredential => Is(Credentials);

    /// <summary>Whether what is taken stands in the database then.</summary>
    public bool IsKept => !IsIgnored && !IsSecret && !IsCredential && !Is(OfAnyLength) && !Is(Searches) && !Array.Exists(OnlyShowing, Rule.Endpoint.Contains);

    /// <summary>Whether nobody promised to refuse this.</summary>
    public bool Takes(string text) => IsIgnored || (text.Length > 1000 && (Is(OfAnyLength) || IsStamp)) || (Is(Lists) && !text.Contains('\0', StringComparison.Ordinal));

    /// <summary>Whether the answer is the one that a good text gets: some calls of the policy are refused for another reason.</summary>
    public bool IsAsUsual(Answer answer, Principal principal) => answer.Status == (Rule.StatusFor?.Invoke(principal) ?? Rule.Status);

    /// <summary>The body of the policy with this in the member; null for a form.</summary>
    public string? Body(IReadOnlyDictionary<string, string> values, string json)
    {
        if (!Rule.IsApi) return null;
        var body = JsonNode.Parse(Callers.Fill(Rule.Body ?? "{}", values, static v => JsonEncodedText.Encode(v).ToString())) as JsonObject ?? [];
        body.Remove(Name);
        return $"{{\"{Name}\":{json}{(body.Count > 0 ? "," : "")}{body.ToJsonString()[1..]}";
    }

    /// <summary>The form of the policy with this text in the field; null for a body.</summary>
    public string? Fill(IReadOnlyDictionary<string, string> values, string text) => Rule.IsApi ? null : string.Join('&',
        Callers.Fill(Rule.Form ?? "", values, Uri.EscapeDataString).Split('&', StringSplitOptions.RemoveEmptyEntries).Where(f => !f.StartsWith(Name + "=", StringComparison.OrdinalIgnoreCase)).Append($"{Name}={Uri.EscapeDataString(text)}"));

    private IEnumerable<string> Names => (Rule.Form ?? "").Split('&', StringSplitOptions.RemoveEmptyEntries).Select(f => f.Split('=')[0]);

    private bool Is(string[] names) => names.Contains(Member, StringComparer.OrdinalIgnoreCase);
}
