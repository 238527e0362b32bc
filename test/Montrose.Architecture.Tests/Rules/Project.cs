using System.Xml.Linq;

namespace Montrose.Architecture.Tests.Rules;

/// <summary>A project file as it stands: the compiler drops unused references, so assemblies alone would not show them.</summary>
public sealed record Project(string Path, string Name, IReadOnlyList<string> Packages, IReadOnlyList<string> Projects, IReadOnlyList<string> Frameworks)
{
    public static Project Read(string path)
    {
        var xml = XDocument.Load(path);
        return new Project(path, System.IO.Path.GetFileNameWithoutExtension(path), Includes("PackageReference"),
            [.. Includes("ProjectReference").Select(p => System.IO.Path.GetFileNameWithoutExtension(p.Replace('\\', '/')))], Includes("FrameworkReference"));

        List<string> Includes(string element) => [.. xml.Descendants(element).Select(e => (string?)e.Attribute("Include")).OfType<string>()];
    }
}

/// <summary>A module: the folder of its name under modules, and what is in it.</summary>
public sealed record Module(string Name, IReadOnlyList<Project> Sources, IReadOnlyList<Project> Tests)
{
    /// <summary>The layer of a project: the last word of its name.</summary>
    public Project? Layer(string layer) => Sources.FirstOrDefault(p => p.Name.EndsWith("." + layer, StringComparison.Ordinal));
}

/// <summary>A tree of projects, found by folder.</summary>
public sealed class House(string root)
{
    public IReadOnlyList<Project> Platform { get; } = Find(Path.Combine(root, "src"));

    public IReadOnlyList<Module> Modules { get; } =
    [
        .. Directory.GetDirectories(Path.Combine(root, "modules")).Order(StringComparer.Ordinal)
            .Where(d => Path.GetFileName(d) != "abp")
            .Select(d => new Module(Path.GetFileName(d), Find(Path.Combine(d, "src")), Find(Path.Combine(d, "test")))),
    ];

    /// <summary>The checkout that these tests were built from.</summary>
    public static House Ours() => new(Root());

    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Montrose.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Montrose.slnx is in no folder above the tests.");
    }

    private static List<Project> Find(string folder) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Project.Read)]
            : [];
}
