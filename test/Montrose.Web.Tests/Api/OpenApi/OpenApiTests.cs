using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Montrose.OpenApi;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Web.Tests.Api.OpenApi;

/// <summary>What the running server says of its API, held against what it routes.</summary>
public sealed class OpenApiTests(InProcessPortal portal, ITestOutputHelper output) : IClassFixture<InProcessPortal>
{
    [Fact]
    public async Task Every_endpoint_of_the_API_is_described_and_nothing_else()
    {
        var described = Operations(await DocumentAsync()).Select(o => o.Key).ToList();
        var routed = Routed().Select(d => $"{d.HttpMethod} /{d.RelativePath}").ToList();
        output.WriteLine($"{described.Count} operations");

        described.Count.ShouldBeGreaterThan(150);
        routed.Except(described, StringComparer.OrdinalIgnoreCase).ShouldBeEmpty("routed and not described");
        described.Except(routed, StringComparer.OrdinalIgnoreCase).ShouldBeEmpty("described and not routed");
    }

    [Fact]
    public async Task Every_operation_says_what_it_does_and_has_a_name_of_its_own()
    {
        var operations = Operations(await DocumentAsync());

        operations.Where(o => string.IsNullOrWhiteSpace((string?)o.Says["summary"])).Select(o => o.Key).ShouldBeEmpty();
        operations.GroupBy(o => (string?)o.Says["operationId"], StringComparer.Ordinal).Where(g => g.Key is null || g.Count() > 1).SelectMany(g => g.Select(o => $"{g.Key}: {o.Key}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_operation_says_who_may_and_how_it_refuses_the_others()
    {
        var wrong = new List<string>();
        foreach (var (key, says) in Operations(await DocumentAsync()))
        {
            var permissions = says["x-permission"]?.AsArray().Select(p => (string)p!).ToList() ?? [];
            var isAnonymous = permissions is [OpenApiNames.Anonymous];
            var answers = says["responses"]!.AsObject().Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
            if (permissions.Count == 0) wrong.Add($"{key} says nothing of permissions");
            if (!isAnonymous && !answers.IsSupersetOf(["401", "403"])) wrong.Add($"{key} has no 401 and 403");
            if ((says["requestBody"] ?? says["parameters"]?.AsArray().FirstOrDefault(p => (string?)p!["name"] is not "If-None-Match")) is not null && !answers.Contains("400")) wrong.Add($"{key} has no 400");
            if (says["security"] is not JsonArray { Count: > 0 } security || security.Any(s => s!.AsObject().Count == 0) != isAnonymous) wrong.Add($"{key} does not say how callers say who they are");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_session_exactly_the_operations_that_say_so_are_refused_with_401()
    {
        using var nobody = portal.Visitor("north");
        var wrong = new List<string>();
        foreach (var (key, says) in Operations(await DocumentAsync()).Where(o => o.Key.StartsWith("GET ", StringComparison.Ordinal)))
        {
            var path = string.Concat(key[4..].Split('{', '}').Select((part, i) => i % 2 == 0 ? part : Guid.NewGuid().ToString()));
            var required = says["parameters"]?.AsArray().Where(p => (string?)p!["in"] == "query" && (bool?)p["required"] == true).Select(p => $"{(string)p!["name"]!}=1") ?? [];
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{path}?{string.Join('&', required)}");
            request.Headers.Add("X-Requested-With", "XMLHttpRequest");
            using var answer = await nobody.SendAsync(request);
            var isAnonymous = (string?)says["x-permission"]![0] == OpenApiNames.Anonymous;
            if ((answer.StatusCode == HttpStatusCode.Unauthorized) == isAnonymous) wrong.Add($"{key} answered {(int)answer.StatusCode}, said {says["x-permission"]!.ToJsonString()}");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_permission_of_an_attribute_is_named()
    {
        var operations = Operations(await DocumentAsync()).ToDictionary(o => o.Key, o => o.Says, StringComparer.OrdinalIgnoreCase);
        foreach (var description in Routed().Where(d => !d.ActionDescriptor.EndpointMetadata.OfType<IAllowAnonymous>().Any()))
        {
            var named = operations[$"{description.HttpMethod} /{description.RelativePath}"]["x-permission"]!.AsArray().Select(p => (string)p!);
            description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>().Select(a => a.Policy).OfType<string>().Except(named, StringComparer.Ordinal).ShouldBeEmpty(description.RelativePath);
        }
    }

    [Fact]
    public async Task Paging_and_sorting_are_explained_wherever_they_are_taken()
    {
        var parameters = Operations(await DocumentAsync()).SelectMany(o => o.Says["parameters"]?.AsArray().Select(p => (o.Key, Parameter: p!)) ?? [])
            .Where(p => (string?)p.Parameter["name"] is "SkipCount" or "MaxResultCount" or "Sorting").ToList();

        parameters.Count.ShouldBeGreaterThan(20);
        parameters.Where(p => string.IsNullOrEmpty((string?)p.Parameter["description"])).Select(p => p.Key).ShouldBeEmpty();
    }

    [Fact]
    public async Task Repetition_versions_and_limits_are_described_wherever_they_hold()
    {
        var filters = Routed().ToDictionary(d => $"{d.HttpMethod} /{d.RelativePath}", d => d.ActionDescriptor.FilterDescriptors.Select(f => f.Filter.GetType().Name).ToHashSet(StringComparer.Ordinal), StringComparer.OrdinalIgnoreCase);
        var wrong = new List<string>();
        foreach (var (key, says) in Operations(await DocumentAsync()))
        {
            var takes = says["parameters"]?.AsArray().Where(p => (string?)p!["in"] == "header").Select(p => (string)p!["name"]!).ToHashSet(StringComparer.Ordinal) ?? [];
            var answers = says["responses"]!.AsObject().Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
            var isChange = !key.StartsWith("GET ", StringComparison.Ordinal);
            void Hold(bool expected, bool isSaid, string what)
            {
                if (expected != isSaid) wrong.Add($"{key}: {what}");
            }
            Hold(true, answers.Contains("429"), "429");
            Hold(isChange, takes.Contains("Idempotency-Key") && answers.IsSupersetOf(["409", "422"]), "Idempotency-Key");
            Hold(filters[key].Contains("VersionedChangeFilter"), takes.Contains("If-Match") && answers.Contains("412"), "If-Match");
            Hold(filters[key].Contains("VersionedReadFilter"), takes.Contains("If-None-Match") && answers.Contains("304") && says["responses"]!["200"]!["headers"]!["ETag"] is not null, "ETag");
            if (says["responses"]!.AsObject().FirstOrDefault(r => r.Key.StartsWith('2')).Value?["headers"]?["RateLimit"] is null) wrong.Add($"{key}: RateLimit");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_operation_answers_what_is_left_of_the_limits()
    {
        using var nobody = portal.Visitor("north");
        var wrong = new List<string>();
        foreach (var (key, _) in Operations(await DocumentAsync()))
        {
            var (method, path) = (key.Split(' ')[0], string.Concat(key.Split(' ')[1].Split('{', '}').Select((part, i) => i % 2 == 0 ? part : Guid.NewGuid().ToString())));
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            if (method is not "GET" and not "DELETE") request.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
            using var answer = await nobody.SendAsync(request);
            if (!answer.Headers.TryGetValues("RateLimit", out var left) || !left.Single().Contains("\"address\";r=", StringComparison.Ordinal)) wrong.Add($"{key} answered {(int)answer.StatusCode} without it");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_JSON_body_has_an_example_that_the_server_can_read()
    {
        var json = portal.Services.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions;
        var operations = Operations(await DocumentAsync()).ToDictionary(o => o.Key, o => o.Says, StringComparer.OrdinalIgnoreCase);
        var (wrong, read) = (new List<string>(), 0);
        foreach (var description in Routed())
        {
            if (description.ParameterDescriptions.FirstOrDefault(p => p.Source.Id == "Body") is not { } body) continue;
            var key = $"{description.HttpMethod} /{description.RelativePath}";
            var example = operations[key]["requestBody"]?["content"]?["application/json"]?["example"];
            if (example is null)
            {
                wrong.Add($"{key} has no example");
                continue;
            }
            try
            {
                var input = System.Text.Json.JsonSerializer.Deserialize(example, body.Type, json)!;
                var faults = new List<ValidationResult>();
                // What a type checks by itself may need services; the attributes of its fields do not.
                foreach (var property in body.Type.GetProperties().Where(p => p.GetIndexParameters().Length == 0))
                    Validator.TryValidateProperty(property.GetValue(input), new ValidationContext(input, portal.Services, null) { MemberName = property.Name }, faults);
                if (faults.Count > 0) wrong.Add($"{key}: {string.Join(" ", faults.Select(f => f.ErrorMessage))}");
                read++;
            }
            catch (System.Text.Json.JsonException e)
            {
                wrong.Add($"{key}: {e.Message}");
            }
        }
        output.WriteLine($"{read} examples read");
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_has_the_description_is_not_sent_it_again()
    {
        using var visitor = portal.Visitor("north");
        using var first = await visitor.GetAsync(new Uri(OpenApiNames.Address, UriKind.Relative));
        ((string?)JsonNode.Parse(await first.Content.ReadAsStringAsync())!["openapi"])!.ShouldStartWith("3.1");
        using var again = new HttpRequestMessage(HttpMethod.Get, OpenApiNames.Address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await visitor.SendAsync(again);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [SkippableFact]
    public async Task A_linter_finds_no_error()
    {
        Skip.If(OperatingSystem.IsWindows(), "The script needs a shell.");
        var (reached, _) = await RunAsync("npm", "view", "@redocly/cli@2.77.0", "version");
        Skip.If(reached != 0, "npm can't reach a registry.");
        var file = Path.Combine(Path.GetTempPath(), $"openapi-{Guid.NewGuid():N}.json");
        try
        {
            await File.WriteAllTextAsync(file, (await DocumentAsync()).ToJsonString());
            var (code, said) = await RunAsync(Path.Combine(RepositoryRoot.Path, "etc", "openapi", "lint.sh"), file);
            output.WriteLine(said);
            code.ShouldBe(0, said);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<(int Code, string Said)> RunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            return (process.ExitCode, await said + await complained);
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            return (-1, e.Message);
        }
    }

    private async Task<JsonNode> DocumentAsync()
    {
        using var visitor = portal.Visitor("north");
        return JsonNode.Parse(await visitor.GetStringAsync(new Uri(OpenApiNames.Address, UriKind.Relative)))!;
    }

    private IEnumerable<ApiDescription> Routed() => portal.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items
        .SelectMany(g => g.Items).Where(d => d.RelativePath!.StartsWith("api/", StringComparison.OrdinalIgnoreCase));

    private static List<(string Key, JsonNode Says)> Operations(JsonNode document) =>
        [.. document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Where(o => o.Key is not "parameters").Select(o => ($"{o.Key.ToUpperInvariant()} {p.Key}", o.Value!)))];
}
