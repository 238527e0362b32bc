namespace Montrose.Architecture.Tests.Rules;

/// <summary>The boundaries that project files must keep. Each violation is a sentence.</summary>
public static class ProjectRules
{
    private const string Kernel = "Montrose.Domain.Shared";
    private const string PlatformContracts = "Montrose.Application.Contracts";
    private const string Theme = "Montrose.Web.Theme";
    private static readonly string[] Infrastructure = ["Microsoft.EntityFrameworkCore", "Npgsql", "Microsoft.AspNetCore", "Volo.Abp.EntityFrameworkCore", "Volo.Abp.AspNetCore"];

    public static IEnumerable<string> Violations(House house) =>
        house.Modules.SelectMany(Shape)
            .Concat(house.Modules.SelectMany(m => References(m, house)))
            .Concat(Domains(house).SelectMany(KnowsInfrastructure));

    /// <summary>A module is four projects and one of tests.</summary>
    private static IEnumerable<string> Shape(Module module)
    {
        foreach (var layer in (string[])["Contracts", "Domain", "Application", "Web"])
            if (module.Layer(layer) is null) yield return $"{module.Name} has no {layer} project.";
        if (module.Sources.Count != 4) yield return $"{module.Name} has {module.Sources.Count} source projects; a module has four.";
        if (module.Tests.Count != 1) yield return $"{module.Name} has {module.Tests.Count} test projects; a module has one.";
    }

    private static IEnumerable<string> References(Module module, House house)
    {
        var contracts = module.Layer("Contracts")?.Name;
        var domain = module.Layer("Domain")?.Name;
        var otherContracts = house.Modules.Where(m => m != module).Select(m => m.Layer("Contracts")?.Name).Append(PlatformContracts).ToHashSet(StringComparer.Ordinal);
        return Only(module.Layer("Contracts"), p => p == Kernel)
            .Concat(Only(module.Layer("Domain"), p => p == Kernel || p == contracts))
            .Concat(Only(module.Layer("Application"), p => p == Kernel || p == contracts || p == domain || otherContracts.Contains(p)))
            .Concat(Only(module.Layer("Web"), p => p == Kernel || p == contracts || p == Theme || p == PlatformContracts));
    }

    private static IEnumerable<string> Only(Project? project, Func<string, bool> isAllowed) =>
        project is null ? [] : project.Projects.Where(p => !isAllowed(p)).Select(p => $"{project.Name} must not reference {p}.");

    private static IEnumerable<Project> Domains(House house) =>
        house.Modules.Select(m => m.Layer("Domain")).OfType<Project>().Concat(house.Platform.Where(p => p.Name is "Montrose.Domain" or Kernel));

    private static IEnumerable<string> KnowsInfrastructure(Project project) =>
        project.Packages.Concat(project.Frameworks)
            .Where(p => Infrastructure.Any(i => p.StartsWith(i, StringComparison.Ordinal)))
            .Select(p => $"{project.Name} must not know {p}: a domain knows no infrastructure.");
}
