using System.Reflection;
using Montrose.Architecture.Tests.Rules;
using Shouldly;
using Xunit;

namespace Montrose.Architecture.Tests;

public class HouseTests
{
    private static readonly Assembly[] Domains = [typeof(MontroseDomainModule).Assembly, typeof(Billing.MontroseBillingDomainModule).Assembly, typeof(Notifications.MontroseNotificationsDomainModule).Assembly];
    private static readonly Assembly[] Applications = [typeof(MontroseApplicationModule).Assembly, typeof(Billing.MontroseBillingApplicationModule).Assembly, typeof(Notifications.MontroseNotificationsApplicationModule).Assembly];

    [Fact]
    public void Projects_keep_the_boundaries() => ProjectRules.Violations(House.Ours()).ShouldBeEmpty();

    [Fact]
    public void Every_module_folder_is_found() => House.Ours().Modules.Select(m => m.Name).ShouldContain("billing");

    [Fact]
    public void Application_services_say_who_may_call_them() =>
        TypeRules.Unauthorized(Applications.SelectMany(a => a.GetTypes())).ShouldBeEmpty();

    [Fact]
    public void Entities_change_by_verbs_and_not_by_setters() => TypeRules.OpenSetters(Domains.SelectMany(a => a.GetTypes())).ShouldBeEmpty();

    [Fact]
    public void Domains_use_no_infrastructure() => Domains.SelectMany(TypeRules.InfrastructureIn).ShouldBeEmpty();

    /// <summary>The matrix of roles marks both versions cell by cell.</summary>
    [Fact]
    public void Every_form_that_knows_concurrent_edits_shows_both_versions()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(House.Root(), "src"), "*.cshtml", SearchOption.AllDirectories)
            .Select(f => (Name: Path.GetFileName(f), Text: File.ReadAllText(f))).Where(f => f.Text.Contains("ConcurrencyStamp", StringComparison.Ordinal)).ToList();
        pages.Count.ShouldBeGreaterThan(8);
        pages.Where(f => !f.Text.Contains("\"_Versions\"", StringComparison.Ordinal) && !f.Text.Contains("Model.Differs(", StringComparison.Ordinal)).Select(f => f.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Only_one_file_maps_the_names_of_ABPs_packages()
    {
        var root = House.Root();
        var files = Directory.EnumerateFiles(root, "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".targets", StringComparison.Ordinal) || f.EndsWith(".props", StringComparison.Ordinal))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !f.Contains("node_modules", StringComparison.Ordinal))
            .Where(f => File.ReadAllText(f).Contains("Include=\"Volo.Abp", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(root, f));
        files.ShouldBe([Path.Combine("modules", "abp", "AbpSource.targets")]);
    }
}
