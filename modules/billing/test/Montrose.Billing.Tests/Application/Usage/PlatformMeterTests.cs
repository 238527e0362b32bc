using Microsoft.Extensions.DependencyInjection;
using Montrose.ApiKeys;
using Montrose.Billing.Plans;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Usage;
using Montrose.Permissions;
using Montrose.People;
using Montrose.Teams;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Billing.Tests.Application.Usage;

/// <summary>Two meters that the platform itself feeds: people of a team, and calls by keys.</summary>
public class PlatformMeterTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task A_team_grows_to_the_seats_of_its_plan_and_a_seat_that_is_given_back_can_be_taken_again()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);
        var invitations = await InviteAsync(client.Owner, "one@team.example", "two@team.example");
        await app.Credit(agency, client.Owner, 10_000);
        await app.Subscribe(client.Owner, await app.APlan(agency, 1_000, 0, new PlanLimitDto { Meter = Meter.Seats, Included = 2 }));

        await AcceptAsync(agency, "one@team.example");
        (await Should.ThrowAsync<BusinessException>(() => AcceptAsync(agency, "two@team.example"))).Code.ShouldBe("Billing:Usage.LimitReached");
        (await Should.ThrowAsync<BusinessException>(() => InviteAsync(client.Owner, "three@team.example"))).Code.ShouldBe("Billing:Usage.LimitReached");
        (await SeatsAsync(client.Owner)).ShouldBe((2, 2));

        var member = (await app.AsAsync(client.Owner, (ITeamAppService s) => s.GetListAsync(new GetTeamMembersInput()))).Items.Single(m => !m.IsOwner);
        await app.AsAsync(client.Owner, async s => await s.GetRequiredService<ITeamAppService>().RemoveAsync(member.Id));
        await AcceptAsync(agency, "two@team.example");
        (await SeatsAsync(client.Owner)).ShouldBe((2, 2));
        invitations.ShouldBe(2);
    }

    [Fact]
    public async Task Calls_by_the_keys_of_a_client_are_counted_once_however_often_they_are_written()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);
        var key = (await app.AsAsync(client.Owner, (IApiKeyAppService s) => s.CreateAsync(new CreateApiKeyInput { Name = "Shop", Scopes = [MontrosePermissions.Team.Default] }))).ApiKey;
        var counter = app.Services.GetRequiredService<ApiKeyUsageCounter>();

        for (var n = 0; n < 25; n++) counter.Count(key.Id, agency.Id, app.Clock.Now, null);
        await counter.WriteAsync();
        await counter.WriteAsync();
        for (var n = 0; n < 5; n++) counter.Count(key.Id, agency.Id, app.Clock.Now, null);
        await counter.WriteAsync();

        (await app.UsageOf(client.Owner)).Meters.Single(m => m.Meter == Meter.ApiCalls).Used.ShouldBe(30);
    }

    private async Task<int> InviteAsync(Person owner, params string[] emails) =>
        (await app.AsAsync(owner, (ITeamInvitationAppService s) => s.InviteAsync(new InviteToTeamInput { Emails = [.. emails] }))).Items.Count;

    private async Task AcceptAsync(TestAgency agency, string email)
    {
        await app.RunJobsAsync();
        await app.Given.InAsync(agency.Id, async s => await s.GetRequiredService<IInvitationAppService>().AcceptAsync(new AcceptInvitationInput { Token = app.Mailbox.NewestTokenFor(email), Name = "Somebody", Password = Given.Password }));
    }

    private async Task<(long Used, long? Limit)> SeatsAsync(Person person)
    {
        var seats = (await app.UsageOf(person)).Meters.Single(m => m.Meter == Meter.Seats);
        return (seats.Used, seats.Limit);
    }
}
