using Microsoft.Extensions.DependencyInjection;
using Montrose.Clients;
using Montrose.People;
using Montrose.TestBase;
using Volo.Abp.Domain.Repositories;

namespace Montrose.Platform.Tests.Application;

/// <summary>Many agents and clients without accounts, for what needs only their rows.</summary>
internal static class Staff
{
    public static Task<List<Guid>> ManyAgents(this Given given, TestAgency agency, int count, Department department = Department.Marketing, int capacity = 1_000) =>
        given.InAsync(agency.Id, async s =>
        {
            var made = Enumerable.Range(0, count).Select(i =>
            {
                var agent = new Agent(Guid.NewGuid(), agency.Id, $"Agent {i}", $"a{Guid.NewGuid():N}@agency.example", department);
                agent.ServeAtMost(capacity);
                return agent;
            }).ToList();
            await s.GetRequiredService<IRepository<Agent, Guid>>().InsertManyAsync(made, autoSave: true);
            return made.ConvertAll(a => a.Id);
        });

    public static Task<List<Guid>> ManyClients(this Given given, TestAgency agency, int count, params ServiceKind[] services) =>
        given.InAsync(agency.Id, async s =>
        {
            var manager = s.GetRequiredService<ClientManager>();
            var made = new List<Guid>(count);
            for (var i = 0; i < count; i++)
            {
                var name = Guid.NewGuid().ToString("N");
                made.Add((await manager.CreateAsync($"Company {name}", "Owner", $"{name}@client.example", services.Length > 0 ? services : [ServiceKind.Marketing])).Id);
            }
            return made;
        });

    /// <summary>Clients by agent, counted from the services themselves.</summary>
    public static Task<Dictionary<Guid, int>> CountedLoads(this Given given, TestAgency agency) => given.InAsync(agency.Id, async s =>
        (await s.GetRequiredService<IRepository<ClientService>>().GetListAsync(c => c.AgentId != null))
            .GroupBy(c => c.AgentId!.Value).ToDictionary(g => g.Key, g => g.Select(c => c.ClientId).Distinct().Count()));

    public static Task<List<Agent>> Agents(this Given given, TestAgency agency) =>
        given.InAsync(agency.Id, s => s.GetRequiredService<IRepository<Agent, Guid>>().GetListAsync());

    public static Task<List<AgentAssignment>> History(this Given given, TestAgency agency) => given.InAsync(agency.Id, async s =>
        (await s.GetRequiredService<IRepository<AgentAssignment, Guid>>().GetListAsync()).OrderBy(a => a.StartedAt).ToList());
}
