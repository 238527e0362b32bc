using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Montrose.Isolation.Tests.Infrastructure;

namespace Montrose.Isolation.Tests.World;

/// <summary>Keys as people make them, over HTTP.</summary>
public sealed class Programs(IsolationWorld world)
{
    public async Task<IReadOnlyList<Principal>> JoinAsync()
    {
        var programs = new List<Principal>();
        foreach (var owner in world.Principals.Where(p => p.Name is "host admin" or "admin" or "assigned agent" or "client's owner"))
        {
            var offered = (await GetAsync(owner, "api/app/api-key/scopes"))["items"]!.AsArray().Select(i => i!["name"]!.GetValue<string>()).ToList();
            programs.Add(await MakeAsync(owner, "every scope", offered));
            if (owner.Kind is Who.Admin or Who.HostAdmin) foreach (var scope in offered) programs.Add(await MakeAsync(owner, scope, [scope]));
        }
        return programs;
    }

    private async Task<Principal> MakeAsync(Principal owner, string name, IReadOnlyList<string> scopes)
    {
        using var make = new HttpRequestMessage(HttpMethod.Post, new Uri(owner.Portal, "api/app/api-key")) { Content = JsonContent.Create(new { name, scopes }) };
        Callers.Sign(make, owner);
        var made = JsonNode.Parse((await world.Callers.SendAsync(make)).Body)!;
        return owner with
        {
            Name = $"{owner.Name}'s key for {name}",
            Cookies = [],
            ApiKey = made["key"]!.GetValue<string>(),
            Scopes = made["apiKey"]!["scopes"]!.AsArray().Select(s => s!.GetValue<string>()).ToHashSet(StringComparer.Ordinal),
        };
    }

    private async Task<JsonNode> GetAsync(Principal owner, string path)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, new Uri(owner.Portal, path));
        Callers.Sign(ask, owner);
        return JsonNode.Parse((await world.Callers.SendAsync(ask)).Body)!;
    }
}
