using Montrose.Integration;
using Montrose.People;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Montrose.Performance;

/// <summary>The same figures as on the page of performance; nothing is read where no module knows an amount to earn on.</summary>
public class CommissionIntegrationService(PerformanceReader reader, IRepository<Agent, Guid> agents) : ICommissionIntegrationService, ITransientDependency
{
    public async Task<IReadOnlyList<CommissionSum>> GetAsync(IReadOnlyCollection<PerformanceMonth> months) =>
        reader.HasCommissionSource ? await reader.ReadCommissionsAsync(await agents.GetQueryableAsync(), months) : [];
}
