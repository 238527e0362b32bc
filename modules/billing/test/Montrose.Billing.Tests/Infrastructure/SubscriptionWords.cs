using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Integration;
using Montrose.Billing.Plans;
using Montrose.Billing.Subscriptions;
using Montrose.Billing.Usage;
using Montrose.Clients;
using Montrose.TestBase;

namespace Montrose.Billing.Tests.Infrastructure;

/// <summary>The words of tests about subscriptions.</summary>
public static class SubscriptionWords
{
    public static Task<PlanDto> APlan(this BillingAppBase app, TestAgency agency, long price = 2_900, int trialDays = 0, params PlanLimitDto[] limits) =>
        app.AsAsync<IPlanAppService, PlanDto>(agency.Admin, s => s.CreateAsync(new SavePlanInput
        {
            Name = "Plan " + Guid.NewGuid().ToString("N"),
            PricePerMonthMinorUnits = price,
            PricePerYearMinorUnits = price * 10,
            TrialDays = trialDays,
            Services = [ServiceKind.Website],
            Limits = limits,
        }));

    public static Task<SubscriptionDetailDto> Subscribe(this BillingAppBase app, Person person, PlanDto plan, BillingInterval interval = BillingInterval.Month, PaymentChoice choice = PaymentChoice.Wallet) =>
        app.Mine(person, s => s.SubscribeAsync(new SubscribeInput { PlanId = plan.Id, Interval = interval, Choice = choice }));

    public static Task<T> Mine<T>(this BillingAppBase app, Person person, Func<IMySubscriptionAppService, Task<T>> act) =>
        app.AsClientAsync(person, s => act(s.GetRequiredService<IMySubscriptionAppService>()));

    public static async Task<SubscriptionDetailDto?> Current(this BillingAppBase app, Person person) => (await app.Mine(person, s => s.GetAsync())).Current;

    public static async Task Credit(this BillingAppBase app, TestAgency agency, Person person, long amount) => await app.Redeem(person, (await app.ACode(agency, value: amount)).Code);

    /// <summary>What is due is done, as a worker would.</summary>
    public static async Task RunSubscriptions(this BillingAppBase app)
    {
        using var services = app.Services.CreateScope();
        await services.ServiceProvider.GetRequiredService<SubscriptionRun>().RunAsync();
    }

    /// <summary>Day by day, with what is due on each.</summary>
    public static async Task Travel(this BillingAppBase app, int days)
    {
        for (var day = 0; day < days; day++)
        {
            app.Clock.Advance(TimeSpan.FromDays(1));
            await app.RunSubscriptions();
        }
    }

    public static async Task<T> InClient<T>(this BillingAppBase app, TestAgency agency, Person person, Func<IServiceProvider, Task<T>> act)
    {
        T result = default!;
        await app.InTransactionAsync(agency, person.ClientId!.Value, async s => result = await act(s));
        return result;
    }

    public static Task<ServiceStanding> StandingOf(this BillingAppBase app, TestAgency agency, Person person) =>
        app.InClient(agency, person, async s => (await s.GetRequiredService<IEntitlementIntegrationService>().GetAsync(person.ClientId!.Value)).Standing);

    public static Task Reserve(this BillingAppBase app, TestAgency agency, Person person, Meter meter, long quantity, string key) =>
        app.InTransactionAsync(agency, person.ClientId!.Value, s => s.GetRequiredService<IUsageIntegrationService>().ReserveAsync(person.ClientId.Value, meter, quantity, key));

    public static Task<UsageDto> UsageOf(this BillingAppBase app, Person person) => app.AsClientAsync(person, s => s.GetRequiredService<IUsageAppService>().GetMineAsync());
}
