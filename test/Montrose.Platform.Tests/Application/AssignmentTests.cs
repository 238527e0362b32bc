using Microsoft.Extensions.DependencyInjection;
using Montrose.Assignments;
using Montrose.Clients;
using Montrose.People;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Entities;
using Xunit;

namespace Montrose.Platform.Tests.Application;

public class AssignmentTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    [Fact]
    public async Task A_run_gives_every_service_to_somebody_and_is_balanced_within_one_client()
    {
        var agency = await app.Given.AnAgency();
        var agents = await app.Given.ManyAgents(agency, 30);
        await app.Given.ManyClients(agency, 200);

        var run = await app.Given.InAsync(agency.Id, s => s.GetRequiredService<AutomaticAssignment>().RunNowAsync());

        run.ShouldSatisfyAllConditions(r => r.Total.ShouldBe(200), r => r.Assigned.ShouldBe(200), r => r.LeftOver.ShouldBe(0), r => r.FinishedAt.ShouldNotBeNull());
        var loads = await app.Given.CountedLoads(agency);
        loads.Count.ShouldBe(agents.Count);
        (loads.Values.Max() - loads.Values.Min()).ShouldBeLessThanOrEqualTo(1);
        (await app.Given.Agents(agency)).ShouldAllBe(a => a.ClientCount == loads[a.Id]);
        (await app.Given.History(agency)).ShouldAllBe(h => h.Reason == AssignmentReason.Automatic && h.RunId == run.Id && h.EndedAt == null);
    }

    [Fact]
    public async Task Assignments_at_the_same_time_stay_balanced_and_are_counted_right()
    {
        var agency = await app.Given.AnAgency();
        await app.Given.ManyAgents(agency, 5);
        var clients = await app.Given.ManyClients(agency, 80);

        await Task.WhenAll(clients.Chunk(10).Select(chunk => app.AsAsync<IAssignmentAppService, HandoverResultDto>(agency.Admin, s =>
            s.AssignManyAsync(new AssignManyInput { ClientIds = [.. chunk], Automatic = true }))));

        var loads = await app.Given.CountedLoads(agency);
        loads.Values.ShouldBe([16, 16, 16, 16, 16]);
        (await app.Given.Agents(agency)).ShouldAllBe(a => a.ClientCount == 16);
    }

    [Fact]
    public async Task Who_is_away_full_or_inactive_gets_nothing_automatically()
    {
        var agency = await app.Given.AnAgency();
        var away = await app.Given.AnAgent(agency);
        var present = await app.Given.AnAgent(agency);
        var leaving = await app.Given.AnAgent(agency);
        await app.Given.ManyAgents(agency, 1, capacity: 0);
        var today = DateOnly.FromDateTime(app.Clock.Now);
        await As<IAgentAppService, AgentDetailsDto>(agency, s => s.AddAbsenceAsync(away.UserId, new AddAbsenceInput { From = today, Until = today, Reason = AbsenceReason.Sickness }));
        await As<IAgentAppService, HandoverResultDto>(agency, s => s.DeactivateAsync(leaving.UserId, new DeactivateAgentInput()));
        var clients = await app.Given.ManyClients(agency, 3);

        var result = await As<IAssignmentAppService, HandoverResultDto>(agency, s => s.AssignManyAsync(new AssignManyInput { ClientIds = clients, Automatic = true }));

        result.Moved.ShouldBe(3);
        (await app.Given.CountedLoads(agency)).ShouldBe(new Dictionary<Guid, int> { [present.UserId] = 3 });
    }

    [Fact]
    public async Task Outside_of_working_hours_a_run_can_leave_somebody_out()
    {
        var agency = await app.Given.AnAgency();
        var tokyo = await app.Given.AnAgent(agency);
        await As<IAgentAppService, AgentDetailsDto>(agency, s => s.UpdateAsync(tokyo.UserId, new UpdateAgentInput
        {
            Department = Department.Marketing,
            MaxClients = 10,
            CommissionBasisPoints = 0,
            TimeZone = "Asia/Tokyo", // 18:00 there
            WorkingHours = [new WorkingDayDto { Day = DayOfWeek.Monday, From = new TimeOnly(9, 0), Until = new TimeOnly(17, 0) }],
        }));
        await app.Given.ManyClients(agency, 1);
        (await app.Given.InAsync(agency.Id, s => s.GetRequiredService<AutomaticAssignment>().RunNowAsync(onlyWithinHours: true))).LeftOver.ShouldBe(1);
        (await app.Given.InAsync(agency.Id, s => s.GetRequiredService<AutomaticAssignment>().RunNowAsync())).Assigned.ShouldBe(1);
    }

    [Fact]
    public async Task Moving_all_clients_keeps_the_history_and_mails_each_side_once()
    {
        var agency = await app.Given.AnAgency();
        var from = await app.Given.AnAgent(agency);
        var to = await app.Given.AnAgent(agency);
        var clients = await app.Given.ManyClients(agency, 12);
        await As<IAssignmentAppService, HandoverResultDto>(agency, s => s.AssignManyAsync(new AssignManyInput { ClientIds = clients, AgentId = from.UserId }));
        await app.RunJobsAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(1));

        var result = await As<IAssignmentAppService, HandoverResultDto>(agency, s => s.MoveAsync(new MoveClientsInput { FromAgentId = from.UserId, ToAgentId = to.UserId }));
        await app.RunJobsAsync();

        result.Moved.ShouldBe(12);
        app.Mailbox.Mails.Count(m => m.To.Contains(from.Email, StringComparison.Ordinal)).ShouldBe(2);
        var mail = app.Mailbox.Mails.Single(m => m.To.Contains(to.Email, StringComparison.Ordinal));
        mail.Body.ShouldContain("New clients in your care: 12");
        mail.Body.ShouldContain("and 2 more");
        var history = await As<IAssignmentAppService, PagedResultDto<AssignmentDto>>(agency, s => s.GetHistoryAsync(clients[0], new PagedResultRequestDto()));
        history.Items.Select(h => (h.AgentId, h.Reason, h.EndReason)).ShouldBe([(to.UserId, AssignmentReason.Moved, null), (from.UserId, AssignmentReason.Chosen, AssignmentReason.Moved)]);
        history.Items[0].StartedBy.ShouldBe(agency.Admin.Email);
    }

    [Fact]
    public async Task Moving_by_nobody_s_choice_spreads_over_the_others()
    {
        var agency = await app.Given.AnAgency();
        var from = await app.Given.AnAgent(agency);
        var others = await app.Given.ManyAgents(agency, 4);
        var clients = await app.Given.ManyClients(agency, 8);
        await As<IAssignmentAppService, HandoverResultDto>(agency, s => s.AssignManyAsync(new AssignManyInput { ClientIds = clients, AgentId = from.UserId }));

        await As<IAssignmentAppService, HandoverResultDto>(agency, s => s.MoveAsync(new MoveClientsInput { FromAgentId = from.UserId, Automatic = true }));

        (await app.Given.CountedLoads(agency)).ShouldBe(others.ToDictionary(o => o, _ => 2), ignoreOrder: true);
        (await app.Given.Agents(agency)).Single(a => a.Id == from.UserId).ClientCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_choice_that_is_none_is_refused()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var clients = await app.Given.ManyClients(agency, 1);
        (await Refused(agency, s => s.AssignManyAsync(new AssignManyInput { AgentId = agent.UserId }))).ShouldBe("Montrose:Assignment.NobodyChosen");
        (await Refused(agency, s => s.AssignManyAsync(new AssignManyInput { ClientIds = clients }))).ShouldBe("Montrose:Assignment.AgentMissing");
        (await Refused(agency, s => s.MoveAsync(new MoveClientsInput { FromAgentId = agent.UserId, ToAgentId = agent.UserId }))).ShouldBe("Montrose:Assignment.SameAgent");
        await As<IAssignmentAppService, AssignmentRunDto>(agency, s => s.StartRunAsync(new StartAssignmentRunInput()));
        (await Refused(agency, async s => { await s.StartRunAsync(new StartAssignmentRunInput()); return new HandoverResultDto(); })).ShouldBe("Montrose:Assignment.RunInProgress");
    }

    [Fact]
    public async Task Another_agencys_clients_and_agents_do_not_change_hands()
    {
        var agency = await app.Given.AnAgency();
        var other = await app.Given.AnAgency();
        var mine = await app.Given.AnAgent(agency);
        var theirs = await app.Given.AnAgent(other);
        var theirClients = await app.Given.ManyClients(other, 2);
        await app.Given.ManyClients(agency, 1);

        (await As<IAssignmentAppService, HandoverResultDto>(agency, s => s.AssignManyAsync(new AssignManyInput { ClientIds = theirClients, AgentId = mine.UserId }))).Moved.ShouldBe(0);
        await Should.ThrowAsync<EntityNotFoundException>(As<IAssignmentAppService, HandoverResultDto>(agency, s => s.MoveAsync(new MoveClientsInput { FromAgentId = theirs.UserId, ToAgentId = mine.UserId })));
        await Should.ThrowAsync<EntityNotFoundException>(As<IAssignmentAppService, HandoverResultDto>(agency, s => s.MoveAsync(new MoveClientsInput { FromAgentId = mine.UserId, ToAgentId = theirs.UserId })));
        await app.Given.InAsync(agency.Id, s => s.GetRequiredService<AutomaticAssignment>().RunNowAsync());
        (await app.Given.CountedLoads(other)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_agent_assigns_nobody_and_reads_the_history_of_own_clients_only()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var colleague = await app.Given.AnAgent(agency);
        var client = await app.Given.AClient(agency);
        await app.Given.Assigned(agency, client, colleague);
        await Should.ThrowAsync<AbpAuthorizationException>(app.AsAsync<IAssignmentAppService, HandoverResultDto>(agent, s => s.AssignManyAsync(new AssignManyInput { ClientIds = [client.Id], AgentId = agent.UserId })));
        (await app.AsAsync<IAssignmentAppService, PagedResultDto<AssignmentDto>>(agent, s => s.GetHistoryAsync(client.Id, new PagedResultRequestDto()))).TotalCount.ShouldBe(0);
        (await app.AsAsync<IAssignmentAppService, PagedResultDto<AssignmentDto>>(colleague, s => s.GetHistoryAsync(client.Id, new PagedResultRequestDto()))).TotalCount.ShouldBe(1);
    }

    private Task<T> As<TService, T>(TestAgency agency, Func<TService, Task<T>> act) where TService : notnull => app.AsAsync(agency.Admin, act);

    private async Task<string?> Refused(TestAgency agency, Func<IAssignmentAppService, Task<HandoverResultDto>> act) => (await Should.ThrowAsync<BusinessException>(As(agency, act))).Code;
}
