using Montrose.Billing.Integration;
using Montrose.Billing.Plans;
using Montrose.Billing.Subscriptions;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Xunit;

namespace Montrose.Billing.Tests.Application.Subscriptions;

/// <summary>What clients and admins do with subscriptions.</summary>
public class SubscribingTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task Every_agency_begins_with_three_plans_that_are_its_own()
    {
        var (one, other) = (await app.Given.AnAgency(), await app.Given.AnAgency());
        var plans = await PlansOf(one);
        plans.Select(p => p.Name).ShouldBe(["Standard", "Pro", "Premium"]);
        plans.ShouldAllBe(p => p.Services.Count > 0 && p.Limits.Count > 0 && p.PricePerYear.MinorUnits > p.PricePerMonth.MinorUnits);

        await app.AsAsync<IPlanAppService, PlanDto>(one.Admin, s => s.UpdateAsync(plans[0].Id, Input(plans[0], "Basic", 1_900)));
        await app.AsAsync<IPlanAppService, PlanDto>(one.Admin, s => s.ArchiveAsync(plans[2].Id));

        (await PlansOf(one)).Select(p => (p.Name, p.PricePerMonth.MinorUnits, p.IsArchived)).ShouldBe([("Basic", 1_900, false), ("Pro", 7_900, false), ("Premium", 19_900, true)]);
        (await PlansOf(other)).ShouldAllBe(p => !p.IsArchived && p.Name != "Basic");
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync<IPlanAppService, PlanDto>(one.Admin, s => s.UpdateAsync(plans[1].Id, Input(plans[1], "basic", 1))))).Code.ShouldBe("Billing:Plan.NameTaken");
        await Should.ThrowAsync<EntityNotFoundException>(() => app.AsAsync<IPlanAppService, PlanDto>(other.Admin, s => s.GetAsync(plans[0].Id)));
    }

    [Fact]
    public async Task Twenty_clicks_at_once_are_one_subscription_that_is_paid_once()
    {
        var (agency, person) = await AClientWith(10_000);
        var plan = await app.APlan(agency, 2_900);

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => app.Subscribe(person, plan)));

        results.Select(r => r.Id).Distinct().Count().ShouldBe(1);
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(7_100);
        var current = (await app.Current(person)).ShouldNotBeNull();
        (current.State, current.PeriodEnd).ShouldBe((SubscriptionState.Active, app.Clock.Now.AddMonths(1)));
        current.Events.ShouldHaveSingleItem().Kind.ShouldBe(SubscriptionEventKind.Started);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_wallet_that_is_too_thin_subscribes_to_nothing()
    {
        var (agency, person) = await AClientWith(2_899);
        var plan = await app.APlan(agency, 2_900);

        (await Should.ThrowAsync<BusinessException>(() => app.Subscribe(person, plan))).Code.ShouldBe("Billing:Wallet.InsufficientFunds");
        (await Should.ThrowAsync<BusinessException>(() => app.Subscribe(person, plan, choice: PaymentChoice.SavedMethod))).Code.ShouldBe("Billing:PaymentMethod.None");

        (await app.Current(person)).ShouldBeNull();
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(2_899);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Free_days_are_had_once_and_the_first_period_follows_them()
    {
        var (agency, person) = await AClientWith(10_000);
        var plan = await app.APlan(agency, 2_900, trialDays: 14);
        (await app.Subscribe(person, plan)).State.ShouldBe(SubscriptionState.Trialing);
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(10_000);

        await app.Travel(14);
        var renewed = (await app.Current(person))!;
        (renewed.State, renewed.PeriodStart, renewed.Events[0].Kind).ShouldBe((SubscriptionState.Active, app.Clock.Now, SubscriptionEventKind.Renewed));
        renewed.Events.ShouldContain(e => e.Kind == SubscriptionEventKind.TrialEndsSoon);
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(7_100);

        await app.Mine(person, s => s.CancelAsync(new CancelSubscriptionInput { Now = true }));
        (await app.Subscribe(person, plan)).State.ShouldBe(SubscriptionState.Active, "the free days are had");
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(4_200);
    }

    [Fact]
    public async Task A_dearer_plan_is_paid_for_what_is_left_and_had_at_once()
    {
        var (agency, person) = await AClientWith(10_000);
        var (small, large) = (await app.APlan(agency, 3_000), await app.APlan(agency, 6_000));
        await app.Subscribe(person, small);
        var month = (await app.Current(person))!.PeriodEnd - app.Clock.Now;
        app.Clock.Advance(month / 2);

        var quote = await app.Mine(person, s => s.GetQuoteAsync(new ChangePlanInput { PlanId = large.Id }));
        (quote.Kind, quote.Amount.MinorUnits).ShouldBe((PlanChangeKind.Now, 1_500));
        var id = (await app.Current(person))!.Id;
        var asAdmin = await app.AsAsync<ISubscriptionAppService, PlanChangeQuoteDto>(agency.Admin, s => s.GetQuoteAsync(id, new ChangePlanInput { PlanId = large.Id }));
        (asAdmin.Kind, asAdmin.Amount, asAdmin.Price).ShouldBe((quote.Kind, quote.Amount, quote.Price), "an admin is told the same before it is charged");
        var changed = await app.Mine(person, s => s.ChangePlanAsync(new ChangePlanInput { PlanId = large.Id }));

        (changed.PlanId, changed.Price.MinorUnits).ShouldBe((large.Id, 6_000));
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(5_500);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_cheaper_plan_waits_for_the_end_of_the_period_and_can_be_taken_back()
    {
        var (agency, person) = await AClientWith(20_000);
        var (small, large) = (await app.APlan(agency, 3_000), await app.APlan(agency, 6_000));
        await app.Subscribe(person, large);

        (await app.Mine(person, s => s.ChangePlanAsync(new ChangePlanInput { PlanId = small.Id }))).NextPlanName.ShouldBe(small.Name);
        (await app.Mine(person, s => s.ChangePlanAsync(new ChangePlanInput { PlanId = large.Id }))).NextPlanName.ShouldBeNull();
        await app.Mine(person, s => s.ChangePlanAsync(new ChangePlanInput { PlanId = small.Id }));
        await app.Travel(31);

        var current = (await app.Current(person))!;
        (current.PlanId, current.Price.MinorUnits, current.NextPlanName).ShouldBe((small.Id, 3_000, null));
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(11_000);
    }

    [Fact]
    public async Task Ending_at_the_end_of_the_period_grants_the_rest_and_resuming_takes_it_back()
    {
        var (agency, person) = await AClientWith(10_000);
        var plan = await app.APlan(agency, 1_000);
        await app.Subscribe(person, plan);
        await app.Mine(person, s => s.CancelAsync(new CancelSubscriptionInput()));
        await app.Mine(person, s => s.ResumeAsync());
        (await app.Current(person))!.CancelsAtPeriodEnd.ShouldBeFalse();
        await app.Mine(person, s => s.CancelAsync(new CancelSubscriptionInput()));

        await app.Travel(20);
        (await app.StandingOf(agency, person)).ShouldBe(ServiceStanding.Good);
        await app.Travel(12);

        (await app.Current(person)).ShouldBeNull();
        (await app.StandingOf(agency, person)).ShouldBe(ServiceStanding.Over);
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(9_000);
        (await Should.ThrowAsync<BusinessException>(() => app.Mine(person, s => s.ResumeAsync()))).Code.ShouldBe("Billing:Subscription.None");
    }

    [Fact]
    public async Task An_admin_sees_and_changes_the_subscriptions_of_the_own_agency_only()
    {
        var (agency, person) = await AClientWith(10_000);
        var plan = await app.APlan(agency, 1_000, trialDays: 10);
        var id = (await app.Subscribe(person, plan)).Id;
        var other = await app.Given.AnAgency();

        (await app.AsAsync<ISubscriptionAppService, SubscriptionDetailDto>(agency.Admin, s => s.ExtendTrialAsync(id, new ExtendTrialInput { Days = 5 }))).PeriodEnd.ShouldBe(app.Clock.Now.AddDays(15));
        (await app.AsAsync(agency.Admin, (ISubscriptionAppService s) => s.GetListAsync(new GetSubscriptionsInput()))).Items.ShouldHaveSingleItem().Id.ShouldBe(id);
        (await app.AsAsync(other.Admin, (ISubscriptionAppService s) => s.GetListAsync(new GetSubscriptionsInput()))).TotalCount.ShouldBe(0);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.AsAsync(other.Admin, (ISubscriptionAppService s) => s.CancelAsync(id, new CancelSubscriptionInput { Now = true })));
        await app.AsAsync(agency.Admin, (ISubscriptionAppService s) => s.CancelAsync(id, new CancelSubscriptionInput { Now = true }));
        (await app.Current(person)).ShouldBeNull();
    }

    private async Task<(TestAgency Agency, Person Person)> AClientWith(long balance)
    {
        var agency = await app.Given.AnAgency();
        var person = BillingApp.APersonOf(agency);
        await app.Credit(agency, person, balance);
        return (agency, person);
    }

    private async Task<IReadOnlyList<PlanDto>> PlansOf(TestAgency agency) =>
        (await app.AsAsync(agency.Admin, (IPlanAppService s) => s.GetListAsync(new GetPlansInput()))).Items;

    private static SavePlanInput Input(PlanDto plan, string name, long price) => new()
    {
        Name = name,
        Position = plan.Position,
        PricePerMonthMinorUnits = price,
        PricePerYearMinorUnits = plan.PricePerYear.MinorUnits,
        Services = plan.Services,
        Limits = plan.Limits,
    };
}
