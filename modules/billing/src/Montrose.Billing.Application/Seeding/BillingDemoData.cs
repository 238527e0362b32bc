using Montrose.Billing.RedeemCodes;
using Montrose.Integration;
using Montrose.Monetary;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace Montrose.Billing.Seeding;

/// <summary>Codes in every state, and a first client whose wallet has a history.</summary>
[ExposeServices(typeof(IDemoDataContributor))]
public class BillingDemoData(
    RedeemCodeManager manager,
    CodeRedeemer redeemer,
    IRepository<RedeemCode, Guid> codes,
    AgencyCurrency agencyCurrency,
    IClock clock) : IDemoDataContributor, ITransientDependency
{
    public async Task SeedAsync(DemoAgency agency)
    {
        var currency = await agencyCurrency.GetAsync();
        await AddAsync("WELCOME10", new Money(1_000, currency), usageLimit: 100, days: 90, "Welcome credit for new clients");
        await AddAsync("SPRING25", new Money(2_500, currency), usageLimit: 20, days: 30, "Spring campaign");
        await AddAsync("THANKYOU", new Money(500, currency), usageLimit: 1, days: null, "Thank-you for a referral");
        var paused = await AddAsync("SUMMER50", new Money(5_000, currency), usageLimit: 10, days: 180, "Starts in summer");
        paused.Deactivate();
        await codes.UpdateAsync(paused, autoSave: true);

        var owner = new Redeemer(agency.ClientIds[0], agency.ClientUserId);
        await redeemer.RedeemAsync("WELCOME10", owner, requestKey: null);
        await redeemer.RedeemAsync("THANKYOU", owner, requestKey: null);
    }

    private async Task<RedeemCode> AddAsync(string code, Money value, int usageLimit, int? days, string description)
    {
        var terms = new RedeemCodeTerms(value, usageLimit, PerClientLimit: 1, days is { } d ? clock.Now.Date.AddDays(d) : null, description);
        return (await manager.GenerateAsync(1, code, terms))[0];
    }
}
