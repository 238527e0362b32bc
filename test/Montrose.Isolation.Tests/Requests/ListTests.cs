using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Isolation.Tests.Infrastructure;
using Montrose.Isolation.Tests.Policy;
using Shouldly;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Threading;
using Xunit;

namespace Montrose.Isolation.Tests.Requests;

/// <summary>Every list of the API takes pages and orders alike, and refuses alike what it can't give.</summary>
[Collection(KeyCollection.Name)]
public partial class ListTests(IsolationFixture fixture)
{
    public static TheoryData<string> Reads => [.. IsolationPolicy.Rules.Where(r => r is { IsApi: true, Method: "GET" }).Select(r => r.Endpoint)];

    [Theory, MemberData(nameof(Reads))]
    public async Task A_list_has_pages_within_bounds_and_an_order_that_it_knows(string endpoint)
    {
        if (InputOf(endpoint) is not { } input) return;
        if (await AllowedCall.OfAsync(fixture, endpoint) is not { } call) return;

        await RefusesAsync(call, "MaxResultCount", "0", "-1", "1001", "many", "99999999999");
        await RefusesAsync(call, "SkipCount", "-1", "few");
        var all = await ItemsAsync(call, "MaxResultCount=1000");
        (await ItemsAsync(call, "MaxResultCount=1")).Count.ShouldBeLessThanOrEqualTo(1);
        (await ItemsAsync(call, "SkipCount=1000000")).ShouldBeEmpty();
        await PagesAsync(call, all, "");
        if (!typeof(ISortedResultRequest).IsAssignableFrom(input)) return;

        foreach (var text in new[] { "nonsense", "id; DROP TABLE x", "name desc desc", "(SELECT 1)" }) await RefusesAsync(call, "Sorting", text);
        foreach (var column in await ColumnsAsync(call))
        {
            foreach (var sorting in new[] { column, column + " asc", column.ToUpperInvariant(), column + " desc" }) await ItemsAsync(call, "MaxResultCount=3&Sorting=" + Uri.EscapeDataString(sorting));
            await PagesAsync(call, await ItemsAsync(call, "MaxResultCount=1000&Sorting=" + Uri.EscapeDataString(column)), "&Sorting=" + Uri.EscapeDataString(column));
        }
    }

    [Fact]
    public void The_lists_are_found()
    {
        var lists = IsolationPolicy.Rules.Where(r => r is { IsApi: true, Method: "GET" }).Select(r => r.Endpoint).Where(r => InputOf(r) is not null).ToList();
        lists.Count.ShouldBeGreaterThan(15);
        lists.ShouldContain("GET api/app/client");
        lists.ShouldContain("GET api/identity/users");
    }

    /// <summary>Page after page is the list as it comes at once: no entry twice, none left out.</summary>
    private static async Task PagesAsync(AllowedCall call, List<string> all, string sorting)
    {
        const int Pages = 6;
        var walked = new List<string>();
        for (var skip = 0; skip < Math.Min(all.Count, Pages); skip++) walked.AddRange(await ItemsAsync(call, $"SkipCount={skip}&MaxResultCount=1{sorting}"));
        walked.ShouldBe(all.Take(Pages), call.Rule.Endpoint + sorting);
    }

    private static async Task RefusesAsync(AllowedCall call, string parameter, params string[] values)
    {
        foreach (var value in values)
        {
            var answer = await call.SendWithAsync($"{parameter}={Uri.EscapeDataString(value)}");
            answer.Status.ShouldBe(400, $"{parameter}={value}: {answer.Short()}");
            var members = (JsonNode.Parse(answer.Body)!["error"]!["validationErrors"] as JsonArray ?? []).SelectMany(e => e!["members"]!.AsArray()).Select(m => (string)m!).ToList();
            members.ShouldContain(m => m.Equals(parameter, StringComparison.OrdinalIgnoreCase), $"{parameter}={value}: {answer.Short()}");
        }
    }

    private static async Task<List<string>> ItemsAsync(AllowedCall call, string query)
    {
        var answer = await call.SendWithAsync(query);
        answer.Status.ShouldBe(200, $"{query}: {answer.Short()}");
        var page = JsonNode.Parse(answer.Body)!;
        if (page["totalCount"] is null) page = page.AsObject().Select(p => p.Value).OfType<JsonObject>().First(o => o["totalCount"] is not null);
        var items = page["items"]!.AsArray().Select(i => i!.ToJsonString()).ToList();
        ((long)page["totalCount"]!).ShouldBeGreaterThanOrEqualTo(items.Count);
        return items;
    }

    /// <summary>Ours are named by the refusal of others; of ABP's lists every property of the entity is one.</summary>
    private static async Task<List<string>> ColumnsAsync(AllowedCall call)
    {
        var refusal = await call.SendWithAsync("Sorting=nonsense");
        return Columns().Match(refusal.Body) is { Success: true } named ? [.. named.Groups[1].Value.Split(", ")] : ["Id", "Name"];
    }

    /// <summary>What the list takes; null for what is no list with pages.</summary>
    private Type? InputOf(string endpoint)
    {
        var action = fixture.Server.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
            .Single(a => "GET " + a.AttributeRouteInfo!.Template!.TrimStart('/') is var key && key.Equals(endpoint, StringComparison.OrdinalIgnoreCase)
                && a.ActionConstraints!.OfType<HttpMethodActionConstraint>().Any(c => c.HttpMethods.Contains("GET")));
        var input = action.MethodInfo.GetParameters().Select(p => p.ParameterType).FirstOrDefault(typeof(IPagedResultRequest).IsAssignableFrom);
        return input is not null && IsPaged(AsyncHelper.UnwrapTask(action.MethodInfo.ReturnType)) ? input : null;
    }

    private static bool IsPaged(Type type) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IPagedResult<>)) || type.GetProperties().Any(p => p.PropertyType != type && IsPaged(p.PropertyType) && p.PropertyType.IsGenericType);

    [GeneratedRegex("Sort by one of: ([^;]+);")]
    private static partial Regex Columns();
}
