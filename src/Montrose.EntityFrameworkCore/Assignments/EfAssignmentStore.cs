using Microsoft.EntityFrameworkCore;
using Montrose.Clients;
using Montrose.EntityFrameworkCore;
using Montrose.People;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;

namespace Montrose.Assignments;

/// <summary>Writes handovers row by row through EF, on every database that EF knows; a provider may have a faster way.</summary>
[DisableConventionalRegistration]
public abstract class EfAssignmentStore(IDbContextProvider<MontroseDbContext> contexts, IGuidGenerator guids) : IAssignmentStore
{
    private const int RowsAtOnce = 500;

    protected IGuidGenerator Guids => guids;

    public async Task LockAsync(Guid? tenantId) => await LockAsync(await contexts.GetDbContextAsync(), $"Montrose.Assignments:{tenantId}");

    public virtual async Task<int> ApplyAsync(Guid? tenantId, IReadOnlyList<Handover> handovers, HandoverCause cause)
    {
        var context = await contexts.GetDbContextAsync();
        var done = new List<Handover>(handovers.Count);
        foreach (var chunk in handovers.Chunk(RowsAtOnce))
        {
            done.AddRange(await WriteAsync(context, tenantId, chunk, cause));
            await context.SaveChangesAsync();
        }
        await RecountAsync(context, Agents(done));
        return done.Count;
    }

    protected abstract Task LockAsync(MontroseDbContext context, string name);

    protected Task<MontroseDbContext> ContextAsync() => contexts.GetDbContextAsync();

    protected static Guid[] Agents(IEnumerable<Handover> handovers) =>
        [.. handovers.SelectMany(h => new[] { h.FromAgentId, h.ToAgentId }).OfType<Guid>().Distinct().Order()];

    private async Task<List<Handover>> WriteAsync(MontroseDbContext context, Guid? tenantId, Handover[] chunk, HandoverCause cause)
    {
        var clients = chunk.Select(h => h.ClientId).Distinct().ToList();
        var services = await context.ClientServices.AsTracking().Where(s => clients.Contains(s.ClientId)).ToDictionaryAsync(s => (s.ClientId, s.Service));
        var open = await context.AgentAssignments.AsTracking().Where(a => clients.Contains(a.ClientId) && a.EndedAt == null).ToDictionaryAsync(a => (a.ClientId, a.Service));
        var done = new List<Handover>(chunk.Length);
        foreach (var handover in chunk)
        {
            var key = (handover.ClientId, handover.Service);
            if (!services.TryGetValue(key, out var service) || service.AgentId != handover.FromAgentId) continue;
            service.GiveTo(handover.ToAgentId, cause.Time);
            if (open.TryGetValue(key, out var before)) before.End(cause);
            if (handover.ToAgentId is { } agent) context.AgentAssignments.Add(new AgentAssignment(guids.Create(), tenantId, handover.ClientId, handover.Service, agent, cause));
            done.Add(handover);
        }
        return done;
    }

    private static Task RecountAsync(MontroseDbContext context, Guid[] agents) =>
        context.Agents.Where(a => agents.Contains(a.Id)).ExecuteUpdateAsync(s => s.SetProperty(
            a => a.ClientCount,
            a => context.ClientServices.Where(c => c.AgentId == a.Id).Select(c => c.ClientId).Distinct().Count()));
}
