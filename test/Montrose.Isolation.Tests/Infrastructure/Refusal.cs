using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using Montrose.Isolation.Tests.Endpoints;

namespace Montrose.Isolation.Tests.Infrastructure;

/// <summary>An answer that says no, and whether it says it well.</summary>
public sealed partial class Refusal(Answer answer)
{
    /// <summary>What is wrong with it as an answer to a text in the field; null where nothing is.</summary>
    /// <param name="form">What was sent, of a page.</param>
    /// <param name="text">What was sent in the field.</param>
    public string? ProblemOf(TextField field, string? form, string text) =>
        answer.Status >= 500 ? "failed"
        : field.IsIgnored ? null
        : form is null ? OfApi(field)
        : OfPage(field, form, text);

    /// <summary>An error in ABP's shape: of a member that is named, or of a rule that has a code.</summary>
    private string? OfApi(TextField field)
    {
        if (Error() is not { } error || error["message"]?.GetValue<string>() is not { Length: > 0 }) return "has no message";
        if (error["code"] is not null || (field.IsStamp && answer.Status == 409)) return null;
        var members = (error["validationErrors"] as JsonArray ?? []).SelectMany(e => e!["members"] as JsonArray ?? []).Select(m => m!.GetValue<string>());
        // Where the member can't be read, it is named by its path.
        return members.Any(m => m == field.Name || m == "$." + field.Name) ? null : "does not name the member";
    }

    private JsonNode? Error()
    {
        try
        {
            return JsonNode.Parse(answer.Body)?["error"];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The form again, with what was typed and an error beside the field.</summary>
    private string? OfPage(TextField field, string form, string text)
    {
        // What the form is about is not there, or there is no form that this was sent from.
        if (answer.Status is 404 or 410) return null;
        var controls = Control().Matches(answer.Body).ToLookup(static c => WebUtility.HtmlDecode(Attribute(c.Value, "name") ?? ""), static c => c.Value, StringComparer.OrdinalIgnoreCase);
        if (!controls[field.Name].Any(IsWritten) || (field.IsCredential && answer.Status == 422)) return answer.Body.Contains("role=\"alert\"", StringComparison.Ordinal) || answer.Status is 400 ? null : "shows no message";
        var id = field.Name.Replace('.', '_').Replace('[', '_').Replace(']', '_');
        if (!answer.Body.Contains($"id=\"{id}_error\"", StringComparison.OrdinalIgnoreCase)) return "shows no error beside the field";
        foreach (var (name, typed) in QueryHelpers.ParseQuery(form))
            if (controls[name].FirstOrDefault(IsWritten) is { } control && Attribute(control, "type") is not "password" && !Holds(control, name == field.Name ? text : typed.ToString())) return $"has lost what was typed in {name}: {control}";
        return null;
    }

    /// <summary>Nobody writes in a hidden field, nor in a choice.</summary>
    private static bool IsWritten(string control) => !control.StartsWith("<select", StringComparison.Ordinal) && Attribute(control, "type") is not ("hidden" or "checkbox" or "radio" or "color");

    private static bool Holds(string control, string typed)
    {
        var shown = control.StartsWith("<textarea", StringComparison.Ordinal) ? control[(control.IndexOf('>', StringComparison.Ordinal) + 1)..control.LastIndexOf('<')] : Attribute(control, "value") ?? "";
        // U+0000 is what HTML can't hold.
        return typed.Contains('\0', StringComparison.Ordinal) || WebUtility.HtmlDecode(shown).Trim() == typed.Trim();
    }

    private static string? Attribute(string tag, string name) => Regex.Match(tag, $" {name}=\"([^\"]*)\"", RegexOptions.CultureInvariant) is { Success: true } found ? found.Groups[1].Value : null;

    [GeneratedRegex("<(?:input|select)\\b[^>]*>|<textarea\\b[^>]*>[^<]*</textarea>")]
    private static partial Regex Control();
}
