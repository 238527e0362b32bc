using Montrose.Billing.AgencyWallets;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Wallets;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Entities;
using Xunit;

namespace Montrose.Billing.Tests.Application.AgencyWallets;

public class AgencyWalletTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task An_agency_sees_what_the_host_gave_it_and_nothing_of_another_agency()
    {
        var host = await app.Given.AHostAdmin();
        var (one, other) = (await app.Given.AnAgency(), await app.Given.AnAgency());

        (await CreditAsync(host, one.Id, 700, "a")).Balance.MinorUnits.ShouldBe(700);
        await CreditAsync(host, one.Id, 300, "b");

        (await MineAsync(one.Admin)).Balance.MinorUnits.ShouldBe(1_000);
        (await HistoryAsync(one.Admin)).Select(e => (e.Kind, e.Amount.MinorUnits, e.Description)).ShouldBe([(WalletEntryKind.Credited, 300, "Welcome"), (WalletEntryKind.Credited, 700, "Welcome")]);
        (await MineAsync(other.Admin)).Balance.MinorUnits.ShouldBe(0);
        (await HistoryAsync(other.Admin)).ShouldBeEmpty();
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task The_same_request_in_parallel_credits_once()
    {
        var (host, agency) = (await app.Given.AHostAdmin(), await app.Given.AnAgency());

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => CreditAsync(host, agency.Id, 500, "same")));

        (await MineAsync(agency.Admin)).Balance.MinorUnits.ShouldBe(500);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task The_same_request_key_with_another_amount_is_refused()
    {
        var (host, agency) = (await app.Given.AHostAdmin(), await app.Given.AnAgency());
        await CreditAsync(host, agency.Id, 500, "same");

        (await Should.ThrowAsync<BusinessException>(() => CreditAsync(host, agency.Id, 501, "same"))).Code.ShouldBe("Billing:Payment.RequestKeyOfOther");

        (await MineAsync(agency.Admin)).Balance.MinorUnits.ShouldBe(500);
    }

    [Fact]
    public async Task An_agency_can_give_itself_nothing_and_its_agents_see_nothing()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);

        await Should.ThrowAsync<AbpAuthorizationException>(() => CreditAsync(agency.Admin, agency.Id, 500, "own"));
        await Should.ThrowAsync<AbpAuthorizationException>(() => MineAsync(agent));
        (await MineAsync(agency.Admin)).Balance.MinorUnits.ShouldBe(0);
    }

    [Fact]
    public async Task Only_an_agency_that_exists_can_be_credited()
    {
        var host = await app.Given.AHostAdmin();

        await Should.ThrowAsync<EntityNotFoundException>(() => CreditAsync(host, Guid.NewGuid(), 500, "nobody"));
    }

    private Task<WalletDto> CreditAsync(Person person, Guid agency, long amount, string key) =>
        app.AsAsync<IAgencyWalletAppService, WalletDto>(person, s => s.CreditAsync(agency, new CreditAgencyInput { AmountMinorUnits = amount, Reason = "Welcome", RequestKey = key }));

    private Task<WalletDto> MineAsync(Person person) => app.AsAsync<IPlatformBillingAppService, WalletDto>(person, s => s.GetWalletAsync());

    private Task<IReadOnlyList<WalletEntryDto>> HistoryAsync(Person person) =>
        app.AsAsync<IPlatformBillingAppService, IReadOnlyList<WalletEntryDto>>(person, async s => (await s.GetHistoryAsync(new GetWalletHistoryInput())).Items);
}
