using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Montrose.Monetary;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Billing.Tests.Domain;

public partial class TextsTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("tr")]
    [InlineData("ar")]
    public void Every_error_has_a_text_in_every_language_that_names_only_what_the_error_carries(string language)
    {
        var texts = Texts(language);
        foreach (var error in AllErrors())
        {
            texts.ShouldContainKey(error.Code!, $"{language}.json");
            var carried = error.Data.Keys.Cast<string>();
            Placeholder().Matches(texts[error.Code!]).Select(m => m.Groups["name"].Value).ShouldBeSubsetOf(carried, StringComparer.Ordinal, $"{error.Code} in {language}.json");
        }
    }

    private static IEnumerable<BusinessException> AllErrors() =>
        typeof(Errors).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Select(m => (BusinessException)m.Invoke(null, [.. m.GetParameters().Select(p => Sample(p.ParameterType))])!);

    private static object Sample(Type type) =>
        type == typeof(Money) ? Money.Zero("EUR") : type == typeof(string) ? "sample" : Activator.CreateInstance(type)!;

    private static Dictionary<string, string> Texts(string language)
    {
        var assembly = typeof(Errors).Assembly;
        var name = assembly.GetManifestResourceNames().Single(n => n.EndsWith($"Localization.Billing.{language}.json", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(assembly.GetManifestResourceStream(name)!);
        return json.RootElement.GetProperty("texts").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
