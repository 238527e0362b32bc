using Montrose.Assignments;
using Montrose.Clients;
using Montrose.People;
using Shouldly;
using Xunit;

namespace Montrose.Platform.Tests.Domain;

public class AssignmentPlannerTests
{
    [Fact]
    public void Level_loads_stay_level_within_one_client()
    {
        var agents = Enumerable.Range(0, 7).Select(_ => Agent(load: 3)).ToList();
        var plan = AssignmentPlanner.Plan(Open(ServiceKind.Marketing, 100), agents);

        var loads = agents.Select(a => plan.Count(h => h.ToAgentId == a.AgentId)).ToList();
        plan.Count.ShouldBe(100);
        (loads.Max() - loads.Min()).ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Who_has_fewer_clients_catches_up_first()
    {
        var (idle, busy) = (Agent(load: 0), Agent(load: 10));
        var plan = AssignmentPlanner.Plan(Open(ServiceKind.Marketing, 10), [busy, idle]);
        plan.ShouldAllBe(h => h.ToAgentId == idle.AgentId);
    }

    [Fact]
    public void Nobody_gets_more_than_the_capacity_and_the_rest_is_left_over()
    {
        var (small, full) = (Agent(load: 0, capacity: 3), Agent(load: 5, capacity: 5));
        var plan = AssignmentPlanner.Plan(Open(ServiceKind.Marketing, 10), [small, full]);
        plan.Count.ShouldBe(3);
        plan.ShouldAllBe(h => h.ToAgentId == small.AgentId);
    }

    [Fact]
    public void A_service_goes_to_its_own_department_only()
    {
        var website = Agent(department: Department.Website);
        AssignmentPlanner.Plan(Open(ServiceKind.Marketing, 1), [website]).ShouldBeEmpty();
        AssignmentPlanner.Plan(Open(ServiceKind.Website, 1), [website]).Count.ShouldBe(1);
    }

    [Fact]
    public void A_clients_services_of_one_department_go_to_one_agent()
    {
        var client = Guid.NewGuid();
        OpenService[] open = [new(client, ServiceKind.Support, null), new(client, ServiceKind.Crm, null), new(client, ServiceKind.Cms, null)];
        var plan = AssignmentPlanner.Plan(open, [Agent(department: Department.Support), Agent(department: Department.Support)]);
        plan.Count.ShouldBe(3);
        plan.Select(h => h.ToAgentId).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void Who_is_the_fairest_choice_keeps_the_client_without_a_handover()
    {
        var agent = Agent();
        AssignmentPlanner.Plan([new OpenService(Guid.NewGuid(), ServiceKind.Marketing, agent.AgentId)], [agent]).ShouldBeEmpty();
    }

    private static Candidate Agent(int load = 0, int capacity = 1000, Department department = Department.Marketing) => new(Guid.NewGuid(), department, load, capacity);

    private static List<OpenService> Open(ServiceKind service, int count) => [.. Enumerable.Range(0, count).Select(_ => new OpenService(Guid.NewGuid(), service, null))];
}
