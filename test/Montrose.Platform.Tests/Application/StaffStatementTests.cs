using Montrose.Assignments;
using Montrose.Clients;
using Montrose.People;
using Montrose.Performance;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp.Application.Dtos;
using Xunit;

namespace Montrose.Platform.Tests.Application;

/// <summary>Pages ask the database as often for many rows as for few.</summary>
public class StaffStatementTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    /// <summary>What a whole page may send; one service call is part of it.</summary>
    private const int AtMost = 12;

    [Fact]
    public async Task Lists_details_workload_and_performance_send_few_statements_whatever_the_number_of_rows()
    {
        var agency = await app.Given.AnAgency();
        await app.Given.ManyAgents(agency, 8);
        var agent = await app.Given.AnAgent(agency);
        var clients = await app.Given.ManyClients(agency, 12, ServiceKind.Marketing, ServiceKind.Website);
        await app.AsAsync<IAssignmentAppService, HandoverResultDto>(agency.Admin, s => s.AssignManyAsync(new AssignManyInput { ClientIds = clients, Automatic = true }));

        await CountAsync<IClientAppService, PagedResultDto<ClientDto>>(agency, s => s.GetListAsync(new GetClientsInput { Filter = "company", Service = ServiceKind.Marketing }));
        await CountAsync<IClientAppService, ClientDetailsDto>(agency, s => s.GetDetailsAsync(clients[0]));
        await CountAsync<IAssignmentAppService, PagedResultDto<AssignmentDto>>(agency, s => s.GetHistoryAsync(clients[0], new PagedResultRequestDto()));
        await CountAsync<IAgentAppService, PagedResultDto<AgentDto>>(agency, s => s.GetListAsync(new GetAgentsInput()));
        await CountAsync<IAgentAppService, AgentDetailsDto>(agency, s => s.GetAsync(agent.UserId));
        await CountAsync<IAgentAppService, WorkloadDto>(agency, s => s.GetWorkloadAsync(new GetWorkloadInput { SkipCount = 1 })); // the first page stays in memory
        await CountAsync<IPerformanceAppService, PerformanceDto>(agency, s => s.GetAsync(new GetPerformanceInput()), AtMost - 2);
    }

    private async Task CountAsync<TService, T>(TestAgency agency, Func<TService, Task<T>> act, int most = AtMost / 2 + 2) where TService : notnull
    {
        await app.AsAsync(agency.Admin, act); // what is read once stays in memory
        using var counter = new StatementCounter();
        await app.AsAsync(agency.Admin, act);
        counter.Statements.Count.ShouldBeInRange(1, most, string.Join(Environment.NewLine, counter.Statements));
    }
}
