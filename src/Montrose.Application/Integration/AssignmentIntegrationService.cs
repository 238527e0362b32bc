using Montrose.Clients;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;

namespace Montrose.Integration;

public class AssignmentIntegrationService(IRepository<AgentAssignment, Guid> assignments, IAsyncQueryableExecuter executer) : IAssignmentIntegrationService, ITransientDependency
{
    public async Task<List<AgentInCharge>> GetInChargeAsync(IReadOnlyCollection<Guid> agentIds, DateTime from, DateTime to)
    {
        var during = (await assignments.GetQueryableAsync()).Where(a => a.StartedAt < to && (a.EndedAt == null || a.EndedAt > from));
        var theirs = during.Where(a => agentIds.Contains(a.AgentId)).Select(a => a.ClientId);
        return await executer.ToListAsync(during.Where(a => theirs.Contains(a.ClientId)).Select(a => new AgentInCharge(a.ClientId, a.AgentId, a.StartedAt, a.EndedAt)));
    }
}
