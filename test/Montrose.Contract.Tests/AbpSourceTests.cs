using System.Diagnostics;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Montrose.Contract;

/// <summary>Projects name ABP's packages; one switch says whether they come from the registry or from modules/abp.</summary>
public class AbpSourceTests
{
    public static TheoryData<string> Projects => new(
        Path.Combine("src", "Montrose.Domain", "Montrose.Domain.csproj"),
        Path.Combine("src", "Montrose.Web", "Montrose.Web.csproj"),
        Path.Combine("modules", "billing", "src", "Montrose.Billing.Application", "Montrose.Billing.Application.csproj"));

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task With_packages_as_the_source_the_references_to_ABP_are_untouched(string project)
    {
        var named = AbpPackagesIn(project);
        named.ShouldNotBeEmpty();

        var asked = await PackageReferencesAsync(project, "packages");

        asked.Where(IsAbp).ShouldBe(named, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task By_default_nothing_of_ABP_is_asked_from_the_registry(string project)
    {
        var asked = await PackageReferencesAsync(project, source: null);

        asked.ShouldNotBeEmpty();
        asked.Where(IsAbp).ShouldBeEmpty();
    }

    private static bool IsAbp(string package) => package.StartsWith("Volo.Abp", StringComparison.Ordinal);

    private static List<string> AbpPackagesIn(string project)
        => [.. System.Xml.Linq.XDocument.Load(Path.Combine(Root(), project))
            .Descendants("PackageReference")
            .Select(r => (string?)r.Attribute("Include") ?? "")
            .SelectMany(names => names.Split(';', StringSplitOptions.TrimEntries))
            .Where(IsAbp)];

    private static async Task<List<string>> PackageReferencesAsync(string project, string? source)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Root(),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "msbuild", project, "-nologo", "-getItem:PackageReference" },
        };
        if (source is not null)
            start.ArgumentList.Add($"-p:AbpSource={source}");
        // The test host's own MSBuild variables would lead the child astray.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, output + await error);
        using var json = JsonDocument.Parse(output);
        return [.. json.RootElement.GetProperty("Items").GetProperty("PackageReference").EnumerateArray().Select(i => i.GetProperty("Identity").GetString()!)];
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Montrose.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Montrose.slnx was not found above the test's folder.");
    }
}
