using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Clients;
using Montrose.People;
using Montrose.Performance;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp.Authorization;
using Volo.Abp.Content;
using Volo.Abp.Domain.Repositories;
using Xunit;

namespace Montrose.Platform.Tests.Application;

public class PerformanceTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    [Fact]
    public async Task A_month_counts_clients_gained_and_lost_and_sign_ins()
    {
        var agency = await app.Given.AnAgency();
        var other = await app.Given.AnAgency();
        var before = await app.Given.AnAgent(agency);
        var after = await app.Given.AnAgent(agency);
        var client = await app.Given.AClient(agency);
        await app.Given.Assigned(agency, client, before);
        await NoteAsync(agency, before);
        await NoteAsync(agency, before);
        await NoteAsync(other, other.Admin);
        var march = app.Clock.Now;
        app.Clock.Now = march.AddMonths(1);
        await app.Given.Assigned(agency, client, after);

        var first = await ReadAsync(agency, march);
        var second = await ReadAsync(agency, march.AddMonths(1));
        app.Clock.Now = march;

        first.Agents.TotalCount.ShouldBe(2);
        Values(first, before).ShouldSatisfyAllConditions(v => v["Clients"].ShouldBe(1), v => v["ClientsGained"].ShouldBe(1), v => v.ShouldNotContainKey("ClientsLost"), v => v["SignIns"].ShouldBe(2), v => v["LastSignIn"].ShouldBe(new DateTimeOffset(march).ToUnixTimeSeconds()));
        Values(second, before).ShouldSatisfyAllConditions(v => v.ShouldNotContainKey("Clients"), v => v["ClientsLost"].ShouldBe(1), v => v.ShouldNotContainKey("SignIns"));
        Values(second, after)["ClientsGained"].ShouldBe(1);
        first.Agents.Items.ShouldAllBe(a => a.Commission.Count == 0);
    }

    [Fact]
    public async Task The_file_is_UTF8_with_a_mark_and_no_cell_is_a_formula()
    {
        var agency = await app.Given.AnAgency();
        await app.Given.InAsync(agency.Id, s => s.GetRequiredService<IRepository<Agent, Guid>>().InsertAsync(new Agent(Guid.NewGuid(), agency.Id, "=HYPERLINK(\"x\"), Jörg", "j@agency.example", Department.Marketing), autoSave: true));
        var file = await app.AsAsync<IPerformanceAppService, IRemoteStreamContent>(agency.Admin, s => s.GetFileAsync(new GetPerformanceFileInput()));
        using var copy = new MemoryStream();
        await file.GetStream().CopyToAsync(copy);
        copy.ToArray()[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
        var lines = Encoding.UTF8.GetString(copy.ToArray()[3..]).Split("\r\n");
        lines[0].ShouldStartWith("Agent,Department,");
        lines[1].ShouldStartWith("\"'=HYPERLINK(\"\"x\"\"), Jörg\",Marketing,");
        file.FileName.ShouldBe("performance-2026-03.csv");
    }

    [Fact]
    public async Task A_month_is_paid_by_the_rate_at_its_end()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var march = app.Clock.Now;
        await EarnAsync(agency, agent, 500);
        app.Clock.Now = march.AddMonths(2);
        await EarnAsync(agency, agent, 800);
        app.Clock.Now = march.AddMonths(3);
        await EarnAsync(agency, agent, 800);
        await EarnAsync(agency, agent, 1_000);

        (await RateAsync(-1)).ShouldBe(0, "before the first one was agreed on");
        (await RateAsync(0)).ShouldBe(500);
        (await RateAsync(1)).ShouldBe(500);
        (await RateAsync(2)).ShouldBe(800);
        (await RateAsync(3)).ShouldBe(1_000);
        app.Clock.Now = march;

        async Task<int> RateAsync(int months) => (await ReadAsync(agency, march.AddMonths(months))).Agents.Items.Single(a => a.Id == agent.UserId).CommissionBasisPoints;
    }

    [Fact]
    public async Task Agents_do_not_read_it()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        await Should.ThrowAsync<AbpAuthorizationException>(app.AsAsync<IPerformanceAppService, PerformanceDto>(agent, s => s.GetAsync(new GetPerformanceInput())));
    }

    private async Task EarnAsync(TestAgency agency, Person agent, int basisPoints)
    {
        var now = await app.AsAsync<IAgentAppService, AgentDetailsDto>(agency.Admin, s => s.GetAsync(agent.UserId));
        await app.AsAsync<IAgentAppService, AgentDetailsDto>(agency.Admin, s => s.UpdateAsync(agent.UserId, new UpdateAgentInput
        {
            Department = now.Department,
            MaxClients = now.MaxClients,
            TimeZone = now.TimeZone,
            WorkingHours = now.WorkingHours,
            CommissionBasisPoints = basisPoints,
            ConcurrencyStamp = now.ConcurrencyStamp,
        }));
    }

    private Task NoteAsync(TestAgency agency, Person person) => app.Given.InAsync(agency.Id, async s => { await s.GetRequiredService<SignInJournal>().NoteAsync(person.UserId); return true; });

    private Task<PerformanceDto> ReadAsync(TestAgency agency, DateTime month) =>
        app.AsAsync<IPerformanceAppService, PerformanceDto>(agency.Admin, s => s.GetAsync(new GetPerformanceInput { Year = month.Year, Month = month.Month }));

    private static Dictionary<string, long> Values(PerformanceDto performance, Person agent) => performance.Agents.Items.Single(a => a.Id == agent.UserId).Values;
}
