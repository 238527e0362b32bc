using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Integration;
using Montrose.Billing.Payments;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Clients;
using Montrose.Integration;
using Montrose.Monetary;
using Montrose.TestBase;
using Shouldly;
using Xunit;

namespace Montrose.Billing.Tests.Application.Commissions;

public class RevenueCommissionTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task An_agent_earns_on_the_net_revenue_of_the_own_clients_and_on_no_others()
    {
        var agency = await app.Given.AnAgency();
        var (maya, jonas) = (await app.Given.AnAgent(agency), await app.Given.AnAgent(agency));
        var (mine, other, nobodys) = (await app.Given.AClient(agency), await app.Given.AClient(agency), await app.Given.AClient(agency));
        await app.Given.Assigned(agency, mine, maya);
        await app.Given.Assigned(agency, other, jonas);
        foreach (var (client, amount) in new[] { (mine, 3_000L), (other, 500L), (nobodys, 700L) }) await SpendAsync(agency, client, amount);

        (await EarnedAsync(agency, maya, jonas)).ShouldBe([(maya.UserId, 3_000), (jonas.UserId, 500)], ignoreOrder: true);
        (await EarnedAsync(agency, maya)).ShouldBe([(maya.UserId, 3_000)]);
    }

    [Fact]
    public async Task Agents_who_share_a_client_share_its_revenue_to_the_last_cent()
    {
        var agency = await app.Given.AnAgency();
        var (marketing, website) = (await app.Given.AnAgent(agency), await app.Given.AnAgent(agency, People.Department.Website));
        var client = await app.Given.AClient(agency, ServiceKind.Marketing, ServiceKind.Website);
        await app.Given.Assigned(agency, client, marketing);
        await app.Given.Assigned(agency, client, website, ServiceKind.Website);
        await SpendAsync(agency, client, 1_001);

        var earned = await EarnedAsync(agency, marketing, website);

        earned.Select(e => e.Amount).Order().ShouldBe([500, 501]);
        earned.MaxBy(e => e.Amount).Agent.ShouldBe(new[] { marketing.UserId, website.UserId }.Min());
    }

    [Fact]
    public async Task A_month_belongs_to_whoever_was_in_charge_at_its_end()
    {
        var agency = await app.Given.AnAgency();
        var (before, after) = (await app.Given.AnAgent(agency), await app.Given.AnAgent(agency));
        var client = await app.Given.AClient(agency);
        await app.Given.Assigned(agency, client, before);
        await SpendAsync(agency, client, 1_000);
        var first = PerformanceMonth.Of(app.Clock.Now);
        app.Clock.Advance(TimeSpan.FromDays(40));
        await app.Given.Assigned(agency, client, after);
        await SpendAsync(agency, client, 2_000);
        var second = PerformanceMonth.Of(app.Clock.Now);

        var earned = await app.Given.InAsync(agency.Id, s => s.GetRequiredService<ICommissionSource>().GetAsync([first, second], [before.UserId, after.UserId]));

        earned.Select(e => (e.Month, e.AgentId, e.Amount.MinorUnits)).ShouldBe([(first, before.UserId, 1_000), (second, after.UserId, 2_000)], ignoreOrder: true);
    }

    [Fact]
    public async Task What_went_back_is_earned_on_no_more()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var client = await app.Given.AClient(agency);
        await app.Given.Assigned(agency, client, agent);
        var bought = await SpendAsync(agency, client, 1_000);
        await app.InTransactionAsync(agency, client.Id, s => s.GetRequiredService<IChargeIntegrationService>().RefundAsync(new ChargeRefund("courses", bought, new Money(400, "EUR"), RefundTarget.Wallet, "back", null)));

        (await EarnedAsync(agency, agent)).ShouldBe([(agent.UserId, 600)]);
    }

    [Fact]
    public async Task Without_a_client_nothing_is_earned() => (await EarnedAsync(await app.Given.AnAgency(), await app.Given.AnAgent(await app.Given.AnAgency()))).ShouldBeEmpty();

    private async Task<List<(Guid Agent, long Amount)>> EarnedAsync(TestAgency agency, params Person[] agents) =>
        [.. (await app.Given.InAsync(agency.Id, s => s.GetRequiredService<ICommissionSource>().GetAsync([PerformanceMonth.Of(app.Clock.Now)], [.. agents.Select(a => a.UserId)]))).Select(e => (e.AgentId, e.Amount.MinorUnits))];

    /// <returns>What was bought.</returns>
    private async Task<string> SpendAsync(TestAgency agency, TestClient client, long amount)
    {
        await app.Credit(agency, client.Owner, amount);
        var bought = Guid.NewGuid().ToString("N");
        await app.InTransactionAsync(agency, client.Id, s => s.GetRequiredService<IChargeIntegrationService>()
            .ChargeAsync(new ChargeRequest(client.Id, new Money(amount, "EUR"), Money.Zero("EUR"), "courses", bought, "A course", "standard", PaymentChoice.Wallet)));
        return bought;
    }
}
