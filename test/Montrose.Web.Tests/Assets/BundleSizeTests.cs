using System.IO.Compression;
using System.Text.RegularExpressions;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Montrose.Web.Tests.Assets;

/// <summary>What a page makes a browser fetch stays small. Measured as it is sent: compressed, the whole of what any page may ask for.</summary>
public partial class BundleSizeTests
{
    private const int MaxScripts = 120 * 1000;
    private const int MaxScriptsOfMostPages = 40 * 1000;
    private const int MaxStyles = 70 * 1000;
    private const int MaxIcons = 20 * 1000;

    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "src", "Montrose.Web.Theme", "wwwroot", "dist");

    [Fact]
    public void Scripts_of_a_page_without_charts_are_what_the_entry_imports_at_once()
    {
        var scripts = ImportedBy("portal.js");
        scripts.Sum(Compressed).ShouldBeLessThanOrEqualTo(MaxScriptsOfMostPages, string.Join(", ", scripts));
    }

    [Fact]
    public void All_scripts_together_are_within_the_budget_of_one_page() => Directory.GetFiles(Folder, "*.js").Sum(Compressed).ShouldBeInRange(1, MaxScripts);

    [Theory, InlineData("portal.css"), InlineData("portal.rtl.css")]
    public void Styles_are_one_file_within_the_budget(string file) => Compressed(Path.Combine(Folder, file)).ShouldBeInRange(1, MaxStyles);

    [Fact]
    public void Icons_are_those_that_pages_name() => Compressed(Path.Combine(Folder, "icons.svg")).ShouldBeInRange(1, MaxIcons);

    /// <summary>The file with whatever it imports before it runs; imports in the midst of it come later or never.</summary>
    private static List<string> ImportedBy(string file)
    {
        var found = new List<string>();
        var open = new Queue<string>([Path.Combine(Folder, file)]);
        while (open.TryDequeue(out var path))
        {
            if (found.Contains(path)) continue;
            found.Add(path);
            foreach (Match import in StaticImport().Matches(File.ReadAllText(path))) open.Enqueue(Path.Combine(Folder, import.Groups[1].Value));
        }
        return found;
    }

    private static long Compressed(string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(path));
        return packed.Length;
    }

    [GeneratedRegex("""(?:^|[;}])import(?:[^"'();]*from)?"\./([^"]+)";""")]
    private static partial Regex StaticImport();
}
