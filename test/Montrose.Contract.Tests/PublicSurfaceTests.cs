using System.Reflection;
using Shouldly;
using Xunit;

namespace Montrose.Contract;

/// <summary>What modules/abp shows under Volo.Abp is ABP's own, name by name and member by member.</summary>
public class PublicSurfaceTests
{
    private static readonly Dictionary<string, ApiType> Recorded =
        RecordedApi.Read(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Recorded", "api"), "*.txt").Select(File.ReadAllText));

    [Fact]
    public void Every_public_type_and_member_under_Volo_Abp_is_in_the_recorded_API()
    {
        var assemblies = Directory.GetFiles(AppContext.BaseDirectory, "Montrose.Abp.*.dll")
            .Where(f => !f.EndsWith(".Tests.dll", StringComparison.Ordinal))
            .Select(Assembly.LoadFrom)
            .ToList();
        assemblies.Count.ShouldBeGreaterThan(10);

        var ours = RecordedApi.Read(assemblies.Select(PublicSurface.Write));
        ours.Count.ShouldBeGreaterThan(500);
        Violations(ours).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("class Volo.Abp.Uow.UnitOfWorkGuard", "Volo.Abp.Uow.UnitOfWorkGuard: no such public type in ABP")]
    [InlineData("class Volo.Abp.Uow.IUnitOfWork", "Volo.Abp.Uow.IUnitOfWork: class, in ABP interface")]
    [InlineData("interface Volo.Abp.Uow.IUnitOfWork\n  Task PauseAsync()", "Volo.Abp.Uow.IUnitOfWork: Task PauseAsync() is not in ABP")]
    public void A_name_of_our_own_is_reported(string listing, string violation)
        => Violations(RecordedApi.Read([listing])).ShouldBe([violation]);

    private static List<string> Violations(Dictionary<string, ApiType> ours)
    {
        // Namespaces of packages that were not recorded follow ABP's documentation; here only what can be compared is.
        var namespaces = Recorded.Values.Select(t => t.Namespace).ToHashSet(StringComparer.Ordinal);
        var violations = new List<string>();
        foreach (var type in ours.Values)
        {
            if (!Recorded.TryGetValue(type.Name, out var real))
            {
                if (namespaces.Contains(type.Namespace))
                    violations.Add($"{type.Name}: no such public type in ABP");
                continue;
            }
            if (type.Kind != real.Kind)
                violations.Add($"{type.Name}: {type.Kind}, in ABP {real.Kind}");
            var members = RecordedApi.Closure(Recorded, real);
            violations.AddRange(type.Members.Where(m => !members.Contains(m)).Select(m => $"{type.Name}: {m} is not in ABP"));
        }
        return violations;
    }
}
