using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Shouldly;
using Volo.Abp.TenantManagement;
using Xunit;

namespace Montrose.Contract.Endpoints;

/// <summary>The routes of management's controllers against the recorded endpoints, query parameters included.</summary>
public class ManagementEndpointTests
{
    [Theory]
    [InlineData("/api/permission-management/")]
    [InlineData("/api/setting-management/")]
    [InlineData("/api/feature-management/")]
    [InlineData("/api/multi-tenancy/")]
    public void Controllers_answer_at_the_recorded_routes_and_nowhere_else(string prefix)
    {
        var recorded = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Recorded", "endpoints.txt"))
            .Where(line => line.Contains(" " + prefix, StringComparison.Ordinal))
            .Select(Normalize)
            .Order(StringComparer.Ordinal)
            .ToList();
        recorded.ShouldNotBeEmpty();

        var ours = typeof(TenantController).Assembly.GetExportedTypes()
            .Where(type => type.IsAssignableTo(typeof(ControllerBase)) && !type.IsAbstract)
            .SelectMany(Endpoints)
            .Where(endpoint => endpoint.Contains(" " + prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();

        ours.ShouldBe(recorded);
    }

    private static IEnumerable<string> Endpoints(Type controller)
    {
        var root = controller.GetCustomAttribute<RouteAttribute>()?.Template ?? "";
        foreach (var method in controller.GetMethods(BindingFlags.Instance | BindingFlags.Public))
        {
            foreach (var verb in method.GetCustomAttributes<HttpMethodAttribute>())
            {
                var part = verb.Template ?? method.GetCustomAttribute<RouteAttribute>()?.Template;
                var path = "/" + root + (part is null ? "" : "/" + part);
                yield return verb.HttpMethods.Single() + " " + path + Query(method, path, verb.HttpMethods.Single());
            }
        }
    }

    private static string Query(MethodInfo method, string path, string verb)
    {
        var names = method.GetParameters()
            .Where(parameter => !path.Contains("{" + parameter.Name + "}", StringComparison.Ordinal))
            .SelectMany(parameter => IsSimple(parameter.ParameterType)
                ? [parameter.Name!]
                : verb is "GET" ? parameter.ParameterType.GetProperties().Select(p => p.Name) : Array.Empty<string>())
            .Order(StringComparer.Ordinal)
            .ToList();
        return names.Count == 0 ? "" : " ?" + string.Join(", ", names);
    }

    private static bool IsSimple(Type type) => type == typeof(string) || type.IsValueType;

    private static string Normalize(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var query = words.Skip(2).Select(word => word.Trim('?', ',')).Order(StringComparer.Ordinal).ToList();
        return $"{words[0]} {words[1]}" + (query.Count == 0 ? "" : " ?" + string.Join(", ", query));
    }
}
