using Montrose.Clients;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;

namespace Montrose.Assignments;

/// <summary>Tells agents which clients they got and gave away: one mail an agent, by a job of the same transaction.</summary>
public class AssignmentNotices(IBackgroundJobManager jobs, IGuidGenerator ids, ICurrentTenant tenant) : ITransientDependency
{
    /// <summary>Clients that a mail names; more are counted.</summary>
    public const int NamesAtMost = 10;

    public async Task TellAsync(IReadOnlyCollection<Handover> handovers)
    {
        var gained = handovers.Where(h => h.ToAgentId is not null).GroupBy(h => h.ToAgentId!.Value).ToDictionary(g => g.Key, Clients);
        var lost = handovers.Where(h => h.FromAgentId is not null).GroupBy(h => h.FromAgentId!.Value).ToDictionary(g => g.Key, Clients);
        foreach (var agent in gained.Keys.Union(lost.Keys).Order())
            await jobs.EnqueueAsync(new AssignmentNoticeArgs
            {
                TenantId = tenant.Id,
                Key = ids.Create(),
                AgentId = agent,
                Gained = ClientsOfNotice.Of(gained.GetValueOrDefault(agent)),
                Lost = ClientsOfNotice.Of(lost.GetValueOrDefault(agent)),
            });
    }

    private static List<Guid> Clients(IEnumerable<Handover> handovers) => [.. handovers.Select(h => h.ClientId).Distinct()];
}

/// <summary>How many clients, and some of them.</summary>
public class ClientsOfNotice
{
    public int Count { get; set; }
    public List<Guid> Ids { get; set; } = [];

    internal static ClientsOfNotice Of(List<Guid>? clients) => new() { Count = clients?.Count ?? 0, Ids = [.. (clients ?? []).Take(AssignmentNotices.NamesAtMost)] };
}

[BackgroundJobName("Montrose.AssignmentNotice")]
public class AssignmentNoticeArgs : IMultiTenant
{
    public Guid? TenantId { get; set; }

    /// <summary>By which a repetition of the job is told.</summary>
    public Guid Key { get; set; }
    public Guid AgentId { get; set; }
    public ClientsOfNotice Gained { get; set; } = new();
    public ClientsOfNotice Lost { get; set; } = new();
}
