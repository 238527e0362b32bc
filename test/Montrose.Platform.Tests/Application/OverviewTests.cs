using Microsoft.Extensions.DependencyInjection;
using Montrose.Clients;
using Montrose.Overview;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp.SettingManagement;
using Volo.Abp.Timing;
using Xunit;

namespace Montrose.Platform.Tests.Application;

public class OverviewTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    [Fact]
    public async Task An_admin_reads_how_many_clients_came_in_each_month_of_the_agencys_time_zone()
    {
        app.Clock.Now = new DateTime(2026, 3, 1, 4, 0, 0, DateTimeKind.Utc);
        var agency = await app.Given.AnAgency();
        await app.AsAsync(agency.Admin, s => s.GetRequiredService<ISettingManager>().SetForCurrentTenantAsync(TimingSettingNames.TimeZone, "America/Los_Angeles"));
        // In Los Angeles it is still February.
        await app.Given.AClient(agency);
        app.Clock.Now = new DateTime(2026, 4, 10, 0, 0, 0, DateTimeKind.Utc);
        await app.Given.AClient(agency);
        await app.Given.AClient(agency);

        var overview = await app.AsAsync(agency.Admin, s => s.GetRequiredService<IOverviewAppService>().GetAgencyAsync());

        overview.NewClients.Select(m => (m.Month.Month, m.Count)).ShouldBe([(11, 0), (12, 0), (1, 0), (2, 1), (3, 0), (4, 2)]);
    }

    [Fact]
    public async Task An_agent_reads_what_was_assigned_in_each_month_and_nothing_of_others()
    {
        var agency = await app.Given.AnAgency();
        var (agent, other) = (await app.Given.AnAgent(agency), await app.Given.AnAgent(agency));
        await app.Given.Assigned(agency, await app.Given.AClient(agency), agent);
        await app.Given.Assigned(agency, await app.Given.AClient(agency), agent);
        await app.Given.Assigned(agency, await app.Given.AClient(agency), other);

        var overview = await app.AsAsync(agent, s => s.GetRequiredService<IOverviewAppService>().GetAgentAsync());

        overview.Assigned.Count.ShouldBe(6);
        overview.Assigned[^1].Count.ShouldBe(2);
    }
}
