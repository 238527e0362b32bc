using Montrose.Assignments;
using Montrose.Clients;
using Montrose.People;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Validation;
using Xunit;

namespace Montrose.Platform.Tests.Application;

public class AgentTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    [Fact]
    public async Task A_deactivated_agents_services_go_to_whom_was_said_for_each()
    {
        var agency = await app.Given.AnAgency();
        var leaving = await app.Given.AnAgent(agency, Department.Support);
        var chosen = await app.Given.AnAgent(agency, Department.Support);
        var idle = await app.Given.AnAgent(agency, Department.Support);
        var client = await app.Given.AClient(agency, ServiceKind.Support, ServiceKind.Crm);
        await app.Given.Assigned(agency, client, leaving, ServiceKind.Support);
        await app.Given.Assigned(agency, client, leaving, ServiceKind.Crm);

        (await Refused(agency, s => s.DeactivateAsync(leaving.UserId, new DeactivateAgentInput()))).ShouldBe("Montrose:Agent.TakeoverRequired");
        (await DetailsAsync(agency, leaving)).IsActive.ShouldBeTrue();

        await As(agency, s => s.DeactivateAsync(leaving.UserId, new DeactivateAgentInput
        {
            Takeovers =
            [
                new ServiceTakeoverInput { Service = ServiceKind.Support, Kind = TakeoverKind.Agent, AgentId = chosen.UserId },
                new ServiceTakeoverInput { Service = ServiceKind.Crm, Kind = TakeoverKind.Automatic },
            ],
        }));

        (await DetailsAsync(agency, leaving)).ShouldSatisfyAllConditions(a => a.IsActive.ShouldBeFalse(), a => a.ClientCount.ShouldBe(0));
        var now = await app.AsAsync<IClientAppService, ClientDto>(agency.Admin, s => s.GetAsync(client.Id));
        now.Services.Select(s => (s.Service, s.AgentId)).ShouldBe([(ServiceKind.Support, chosen.UserId), (ServiceKind.Crm, idle.UserId)]);
        (await app.Given.History(agency)).Where(h => h.AgentId == leaving.UserId).ShouldAllBe(h => h.EndReason == AssignmentReason.AgentDeactivated);
        (await app.AsAsync<IClientAppService, PagedResultDto<ClientDto>>(leaving, s => s.GetListAsync(new GetClientsInput()))).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task What_nobody_has_room_for_is_left_without_an_agent_and_said_so()
    {
        var agency = await app.Given.AnAgency();
        var leaving = await app.Given.AnAgent(agency);
        await app.Given.ManyAgents(agency, 1, capacity: 1);
        var clients = await app.Given.ManyClients(agency, 3);
        await app.AsAsync<IAssignmentAppService, HandoverResultDto>(agency.Admin, s => s.AssignManyAsync(new AssignManyInput { ClientIds = clients, AgentId = leaving.UserId }));

        var result = await As(agency, s => s.DeactivateAsync(leaving.UserId, new DeactivateAgentInput { Takeovers = [new ServiceTakeoverInput { Service = ServiceKind.Marketing, Kind = TakeoverKind.Automatic }] }));

        result.LeftOver.ShouldBe(2);
        (await app.Given.CountedLoads(agency)).Values.ShouldBe([1]);
    }

    [Fact]
    public async Task A_successor_of_another_department_is_refused_and_nothing_changes()
    {
        var agency = await app.Given.AnAgency();
        var leaving = await app.Given.AnAgent(agency);
        var courses = await app.Given.AnAgent(agency, Department.Courses);
        var client = await app.Given.AClient(agency);
        await app.Given.Assigned(agency, client, leaving);
        (await Refused(agency, s => s.DeactivateAsync(leaving.UserId, Takeover(TakeoverKind.Agent, courses.UserId)))).ShouldBe("Montrose:Client.AgentOfOtherDepartment");
        (await Refused(agency, s => s.DeactivateAsync(leaving.UserId, Takeover(TakeoverKind.Agent, leaving.UserId)))).ShouldBe("Montrose:Assignment.SameAgent");
        (await DetailsAsync(agency, leaving)).ShouldSatisfyAllConditions(a => a.IsActive.ShouldBeTrue(), a => a.ClientCount.ShouldBe(1));
    }

    [Fact]
    public async Task A_new_department_asks_what_happens_to_the_clients_of_the_old_one()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var heir = await app.Given.AnAgent(agency);
        var client = await app.Given.AClient(agency);
        await app.Given.Assigned(agency, client, agent);

        (await Refused(agency, s => s.UpdateAsync(agent.UserId, Data(Department.Courses)))).ShouldBe("Montrose:Agent.TakeoverRequired");
        var input = Data(Department.Courses);
        input.Takeover = new TakeoverInput { Kind = TakeoverKind.Automatic };
        await As(agency, s => s.UpdateAsync(agent.UserId, input));

        (await DetailsAsync(agency, agent)).ShouldSatisfyAllConditions(a => a.Department.ShouldBe(Department.Courses), a => a.ClientCount.ShouldBe(0));
        (await app.Given.CountedLoads(agency)).Keys.ShouldBe([heir.UserId]);
    }

    [Fact]
    public async Task An_absence_shows_in_list_and_workload_and_can_hand_clients_over()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var client = await app.Given.AClient(agency);
        await app.Given.Assigned(agency, client, agent);
        var heir = await app.Given.AnAgent(agency);
        var today = DateOnly.FromDateTime(app.Clock.Now);

        await As(agency, s => s.AddAbsenceAsync(agent.UserId, new AddAbsenceInput { From = today, Until = today.AddDays(3), Reason = AbsenceReason.Vacation, Takeover = new TakeoverInput { Kind = TakeoverKind.Automatic } }));

        (await As(agency, s => s.GetListAsync(new GetAgentsInput { Presence = AgentPresence.Absent }))).Items.Select(a => (a.Id, a.AwayUntil)).ShouldBe([(agent.UserId, today.AddDays(3))]);
        (await As(agency, s => s.GetListAsync(new GetAgentsInput { Presence = AgentPresence.Present }))).Items.Select(a => a.Id).ShouldBe([heir.UserId]);
        var workload = await As(agency, s => s.GetWorkloadAsync(new GetWorkloadInput()));
        workload.Departments.Single(d => d.Department == Department.Marketing).ShouldSatisfyAllConditions(d => d.Agents.ShouldBe(2), d => d.Present.ShouldBe(1), d => d.Clients.ShouldBe(1), d => d.Capacity.ShouldBe(100));
        workload.Agents.Items[0].ShouldSatisfyAllConditions(a => a.Id.ShouldBe(heir.UserId), a => a.ClientCount.ShouldBe(1));
    }

    [Fact]
    public async Task Two_who_edit_at_once_are_told()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var read = await DetailsAsync(agency, agent);
        var (first, second) = (Data(), Data());
        (first.ConcurrencyStamp, second.ConcurrencyStamp) = (read.ConcurrencyStamp, read.ConcurrencyStamp);
        first.MaxClients = 7;
        await As(agency, s => s.UpdateAsync(agent.UserId, first));
        await Should.ThrowAsync<AbpDbConcurrencyException>(As(agency, s => s.UpdateAsync(agent.UserId, second)));
        (await DetailsAsync(agency, agent)).MaxClients.ShouldBe(7);
    }

    [Theory]
    [MemberData(nameof(BadInput))]
    public async Task Bad_input_is_refused_and_nothing_changes(string what, Action<UpdateAgentInput> spoil)
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var input = Data();
        spoil(input);
        var refused = await Should.ThrowAsync<Exception>(As(agency, s => s.UpdateAsync(agent.UserId, input)), what);
        refused.ShouldSatisfyAllConditions(e => (e is AbpValidationException or BusinessException).ShouldBeTrue(e.ToString()));
        (await DetailsAsync(agency, agent)).MaxClients.ShouldBe(AgentConsts.DefaultCapacity);
    }

    public static TheoryData<string, Action<UpdateAgentInput>> BadInput => new()
    {
        { "no department", i => i.Department = null },
        { "unknown department", i => i.Department = (Department)99 },
        { "no capacity", i => i.MaxClients = null },
        { "negative capacity", i => i.MaxClients = -1 },
        { "too large a capacity", i => i.MaxClients = 10_001 },
        { "rate above all", i => i.CommissionBasisPoints = 10_001 },
        { "overlong specialisation", i => i.Specialisation = new string('x', 129) },
        { "unknown time zone", i => i.TimeZone = "<script>" },
        { "hours backwards", i => i.WorkingHours = [new WorkingDayDto { Day = DayOfWeek.Monday, From = new TimeOnly(17, 0), Until = new TimeOnly(9, 0) }] },
        { "a day twice", i => i.WorkingHours = [Monday, Monday] },
        { "no weekday", i => i.WorkingHours = [new WorkingDayDto { Day = (DayOfWeek)9, From = new TimeOnly(9, 0), Until = new TimeOnly(17, 0) }] },
        { "eight days", i => i.WorkingHours = [.. Enumerable.Repeat(Monday, 8)] },
    };

    [Fact]
    public async Task Scripts_and_emoji_are_kept_as_text_and_what_turns_a_text_is_refused()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var input = Data();
        input.Specialisation = "<script>alert(1)</script> 🎯";
        (await As(agency, s => s.UpdateAsync(agent.UserId, input))).Specialisation.ShouldBe(input.Specialisation);
        input.Specialisation = "Turned \u202E";
        (await Should.ThrowAsync<AbpValidationException>(As(agency, s => s.UpdateAsync(agent.UserId, input)))).ValidationErrors.ShouldHaveSingleItem().MemberNames.ShouldBe([nameof(UpdateAgentInput.Specialisation)]);
    }

    [Fact]
    public async Task Another_agencys_agent_does_not_exist_and_agents_may_not_change_agents()
    {
        var agency = await app.Given.AnAgency();
        var other = await app.Given.AnAgency();
        var theirs = await app.Given.AnAgent(other);
        var mine = await app.Given.AnAgent(agency);
        await Should.ThrowAsync<EntityNotFoundException>(DetailsAsync(agency, theirs));
        await Should.ThrowAsync<EntityNotFoundException>(As(agency, s => s.DeactivateAsync(theirs.UserId, new DeactivateAgentInput())));
        (await As(agency, s => s.GetListAsync(new GetAgentsInput()))).Items.Select(a => a.Id).ShouldBe([mine.UserId]);
        await Should.ThrowAsync<AbpAuthorizationException>(app.AsAsync<IAgentAppService, AgentDetailsDto>(mine, s => s.GetAsync(mine.UserId)));
    }

    private static WorkingDayDto Monday => new() { Day = DayOfWeek.Monday, From = new TimeOnly(9, 0), Until = new TimeOnly(17, 0) };

    private static UpdateAgentInput Data(Department department = Department.Marketing) => new() { Department = department, MaxClients = 20, CommissionBasisPoints = 500, WorkingHours = [Monday] };

    private static DeactivateAgentInput Takeover(TakeoverKind kind, Guid agentId) => new() { Takeovers = [new ServiceTakeoverInput { Service = ServiceKind.Marketing, Kind = kind, AgentId = agentId }] };

    private Task<T> As<T>(TestAgency agency, Func<IAgentAppService, Task<T>> act) => app.AsAsync(agency.Admin, act);

    private Task<AgentDetailsDto> DetailsAsync(TestAgency agency, Person agent) => As(agency, s => s.GetAsync(agent.UserId));

    private async Task<string?> Refused<T>(TestAgency agency, Func<IAgentAppService, Task<T>> act) => (await Should.ThrowAsync<BusinessException>(As(agency, act))).Code;
}
