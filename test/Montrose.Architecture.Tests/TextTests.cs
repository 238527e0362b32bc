using System.Text.RegularExpressions;
using Montrose.Architecture.Tests.Rules;
using Montrose.Localization;
using Shouldly;
using Xunit;

namespace Montrose.Architecture.Tests;

public partial class TextTests
{
    private static readonly IReadOnlyList<TextFolder> Folders = TextFolder.All(House.Root());

    [Fact]
    public void The_platforms_a_modules_and_the_frameworks_texts_are_found() =>
        ((string[])["src", "modules/billing", "modules/abp"]).ShouldAllBe(part => Folders.Any(f => f.Name.Replace('\\', '/').StartsWith(part, StringComparison.Ordinal)));

    [Fact]
    public void Every_text_is_there_in_every_language_with_the_same_placeholders() =>
        string.Join('\n', PortalLanguages.All.SelectMany(l => Folders.SelectMany(f => f.Faults(l.CultureName)))).ShouldBeEmpty();

    [Fact]
    public void Every_text_that_a_page_names_exists()
    {
        var known = Folders.SelectMany(f => f.English.Keys).ToHashSet(StringComparer.Ordinal);
        var root = House.Root();
        var unknown =
            from folder in (string[])["src", "modules"]
            from file in Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs*", SearchOption.AllDirectories)
            where (file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal))
                && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"modules{Path.DirectorySeparatorChar}abp", StringComparison.Ordinal)
            from Match name in Named().Matches(File.ReadAllText(file))
            where !known.Contains(name.Groups[1].Value)
            select $"{Path.GetRelativePath(root, file)}: {name.Groups[1].Value}";
        string.Join('\n', unknown).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{\"a\":\"x {0}\"}", "{\"a\":\"y\"}", "other placeholders")]
    [InlineData("{\"a\":\"x\"}", "{}", "lacks a")]
    [InlineData("{\"a\":\"x\"}", "{\"a\":\"y\",\"b\":\"z\"}", "which English lacks")]
    [InlineData("{\"a\":\"x\"}", "{\"a\":\" \"}", "is empty")]
    public void A_fault_of_a_translation_is_seen(string english, string german, string fault)
    {
        var folder = Directory.CreateTempSubdirectory("montrose-texts-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "modules"));
            var texts = Directory.CreateDirectory(Path.Combine(folder.FullName, "src", "Texts"));
            File.WriteAllText(Path.Combine(texts.FullName, "en.json"), $$"""{"culture":"en","texts":{{english}}}""");
            File.WriteAllText(Path.Combine(texts.FullName, "de.json"), $$"""{"culture":"de","texts":{{german}}}""");
            TextFolder.All(folder.FullName).Single().Faults("de").ShouldHaveSingleItem().ShouldContain(fault);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A localizer that is asked for one text by its name: L["Save"], l["Pager.Page", …].</summary>
    [GeneratedRegex("""\b[Ll](?:ocalizer)?\["([^"{}\\]+)"[\],]""")]
    private static partial Regex Named();
}
