using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Integration;
using Montrose.Billing.Ledger;
using Montrose.Billing.Payments;
using Montrose.Billing.Revenue;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Transactions;
using Montrose.Billing.Wallets;
using Montrose.Monetary;
using Montrose.People;
using Montrose.Preferences;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.SettingManagement;
using Xunit;

namespace Montrose.Billing.Tests.Application.Revenue;

/// <summary>What the pages of money say is what the ledger's entries sum up to.</summary>
[Collection(PaymentCollection.Name)]
public class RevenueTests(PaymentApp app)
{
    [Fact]
    public async Task Every_figure_is_the_sum_of_the_ledgers_entries()
    {
        var (agency, one, two) = await ABusyAgencyAsync();

        var revenue = await AsAdmin<IRevenueAppService, RevenueDto>(agency, s => s.GetAsync(new GetRevenueInput()));

        var total = revenue.Total;
        (total.Sales.MinorUnits, total.Refunds.MinorUnits, total.Net.MinorUnits, total.Tax.MinorUnits).ShouldBe((4_500L, 200L, 4_300L, 342L));
        (total.Promotions.MinorUnits, total.PaidIn.MinorUnits).ShouldBe((12_000L, 3_000L));
        total.Net.MinorUnits.ShouldBe(await SumAsync(agency, AccountKind.Purchases));
        total.Tax.MinorUnits.ShouldBe(await SumAsync(agency, AccountKind.Tax));
        total.Promotions.MinorUnits.ShouldBe(-await SumAsync(agency, AccountKind.CodeGrants));
        (total.PaidIn - total.PaidBack).MinorUnits.ShouldBe(-await SumAsync(agency, AccountKind.GatewayClearing));
        total.Borne.MinorUnits.ShouldBe(-await SumAsync(agency, AccountKind.Agency));
        revenue.Held.MinorUnits.ShouldBe(await SumAsync(agency, AccountKind.Wallet));
        revenue.Reserved.MinorUnits.ShouldBe(await SumAsync(agency, AccountKind.Held));
        revenue.Outstanding.MinorUnits.ShouldBe(700);

        revenue.Months.Count.ShouldBe(12);
        revenue.Months.Sum(m => m.Net.MinorUnits).ShouldBe(total.Net.MinorUnits);
        revenue.Months.Sum(m => m.Tax.MinorUnits).ShouldBe(total.Tax.MinorUnits);
        revenue.Months[^1].Sales.MinorUnits.ShouldBe(500);
        revenue.Services.Select(s => (s.Service, s.Sales.MinorUnits, s.Refunds.MinorUnits, s.Tax.MinorUnits)).ShouldBe([("courses", 3_000L, 200L, 342L), ("hosting", 1_500L, 0L, 0L)]);

        var clients = await AsAdmin<IRevenueAppService, PagedResultDto<ClientRevenueDto>>(agency, s => s.GetClientsAsync(new GetClientRevenueInput()));
        clients.Items.Select(c => c.ClientId).ShouldBe([one.ClientId!.Value, two.ClientId!.Value]);
        clients.Items.Sum(c => c.Net.MinorUnits).ShouldBe(total.Net.MinorUnits);
        clients.Items[0].Balance.MinorUnits.ShouldBe(await app.BalanceOf(one));
        clients.Items.ShouldAllBe(c => c.ClientName != null);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_period_counts_its_own_months_only()
    {
        var (agency, _, _) = await ABusyAgencyAsync();

        var now = await AsAdmin<IRevenueAppService, RevenueDto>(agency, s => s.GetAsync(new GetRevenueInput { Period = RevenuePeriod.ThisMonth }));
        var before = await AsAdmin<IRevenueAppService, RevenueDto>(agency, s => s.GetAsync(new GetRevenueInput { Period = RevenuePeriod.LastMonth }));

        (now.Months.Count, now.Total.Sales.MinorUnits).ShouldBe((1, 500L));
        before.Total.Sales.MinorUnits.ShouldBe(4_000);
        (await AsAdmin<IRevenueAppService, ListResultDto<MonthRevenueDto>>(agency, s => s.GetMonthsAsync(new GetRevenueInput { Period = RevenuePeriod.ThisYear }))).Items.Count.ShouldBe(12);
    }

    [Theory]
    [InlineData("Pacific/Auckland")]
    [InlineData("America/Los_Angeles")]
    public async Task Months_are_cut_where_the_agency_is(string zone)
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var person = (await app.Given.AClient(agency)).Owner;
        await app.Given.InAsync(agency.Id, async s =>
        {
            await s.GetRequiredService<ISettingManager>().SetForCurrentTenantAsync(PreferenceSettings.TimeZone, zone, forceToSet: true);
            return true;
        });
        var first = new DateOnly(app.Clock.Now.Year, app.Clock.Now.Month, 1).AddMonths(2);
        var border = ZoneId.StartOf(first, ZoneId.Find(zone));
        border.ShouldNotBe(first.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), "the test would prove nothing");
        app.Clock.Now = border.AddSeconds(-1);
        await app.Redeem(person, (await app.ACode(agency, value: 5_000)).Code);
        await ChargeAsync(agency, person, 500, 0, PaymentChoice.Wallet);
        (await SalesAsync(RevenuePeriod.ThisMonth)).ShouldBe(500);
        app.Clock.Now = border;
        await ChargeAsync(agency, person, 700, 0, PaymentChoice.Wallet);

        (await SalesAsync(RevenuePeriod.ThisMonth), await SalesAsync(RevenuePeriod.LastMonth)).ShouldBe((700, 500));
        var year = await AsAdmin<IRevenueAppService, RevenueDto>(agency, s => s.GetAsync(new GetRevenueInput()));
        year.Months.Count.ShouldBe(12);
        year.Months.TakeLast(2).Select(m => (DateOnly.FromDateTime(m.Month), m.Sales.MinorUnits)).ShouldBe([(first.AddMonths(-1), 500L), (first, 700L)]);
        year.To.ShouldBe(ZoneId.StartOf(first.AddMonths(1), ZoneId.Find(zone)));
        year.Services.ShouldHaveSingleItem().Sales.MinorUnits.ShouldBe(1_200);
        (await AsAdmin<IRevenueAppService, PagedResultDto<ClientRevenueDto>>(agency, s => s.GetClientsAsync(new GetClientRevenueInput { Period = RevenuePeriod.LastMonth }))).Items.ShouldHaveSingleItem().Sales.MinorUnits.ShouldBe(500);

        async Task<long> SalesAsync(RevenuePeriod period) =>
            (await AsAdmin<IRevenueAppService, RevenueDto>(agency, s => s.GetAsync(new GetRevenueInput { Period = period }))).Total.Sales.MinorUnits;
    }

    [Fact]
    public async Task Another_agency_has_earned_nothing_and_sees_no_transaction()
    {
        var (agency, _, _) = await ABusyAgencyAsync();
        var other = await app.Given.AnAgency();
        var list = await TransactionsAsync(agency, new GetTransactionsInput());

        (await AsAdmin<IRevenueAppService, RevenueDto>(other, s => s.GetAsync(new GetRevenueInput()))).Total.Sales.MinorUnits.ShouldBe(0);
        (await TransactionsAsync(other, new GetTransactionsInput())).TotalCount.ShouldBe(0);
        await Should.ThrowAsync<EntityNotFoundException>(() => AsAdmin<ITransactionAppService, TransactionDetailDto>(other, s => s.GetAsync(list.Items[0].Id)));
    }

    [Fact]
    public async Task Transactions_are_listed_newest_first_filtered_and_shown_with_entries_that_sum_to_zero()
    {
        var (agency, one, _) = await ABusyAgencyAsync();

        var all = await TransactionsAsync(agency, new GetTransactionsInput { MaxResultCount = 100 });
        var sales = await TransactionsAsync(agency, new GetTransactionsInput { Service = "courses", Effect = WalletEntryKind.Spent });
        var name = all.Items.First(t => t.ClientId == one.ClientId).ClientName!;
        var ofOne = await TransactionsAsync(agency, new GetTransactionsInput { Filter = name, MaxResultCount = 100 });
        var detail = await AsAdmin<ITransactionAppService, TransactionDetailDto>(agency, s => s.GetAsync(sales.Items.Single(t => t.Amount.MinorUnits == 2_380).Id));

        all.Items.Select(t => t.Time).ShouldBeInOrder(SortDirection.Descending);
        all.TotalCount.ShouldBe(await app.Ledger.AskAsync<long>($"""SELECT count(*) FROM billing."Transactions" WHERE "TenantId" = '{agency.Id}'"""));
        sales.Items.Select(t => t.Amount.MinorUnits).ShouldBe([500L, 500L, 2_380L], ignoreOrder: true);
        ofOne.Items.ShouldAllBe(t => t.ClientId == one.ClientId);
        ofOne.TotalCount.ShouldBeLessThan(all.TotalCount);
        detail.Entries.Select(e => (e.Account, e.Amount.MinorUnits)).ShouldBe([(AccountKind.Wallet, -2_380L), (AccountKind.Tax, 380L), (AccountKind.Purchases, 2_000L)]);
    }

    /// <summary>Codes, a top-up, purchases from wallets and by page with tax and a refund, a hold, and a charge that waits; a month between.</summary>
    private async Task<(TestAgency Agency, Person One, Person Two)> ABusyAgencyAsync()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var (one, two) = ((await app.Given.AClient(agency)).Owner, (await app.Given.AClient(agency)).Owner);
        var month = new DateTime(app.Clock.Now.Year, app.Clock.Now.Month, 1, 9, 0, 0, DateTimeKind.Utc).AddMonths(1);
        app.Clock.Now = month.AddDays(9);
        await app.Redeem(one, (await app.ACode(agency, value: 7_000)).Code);
        await app.Redeem(two, (await app.ACode(agency, value: 5_000)).Code);
        var topUp = await app.TopUp(one, 3_000);
        app.Stripe.Pay(topUp.PaymentId);
        await app.Refresh(one, topUp.PaymentId);
        var charge = await ChargeAsync(agency, one, 2_380, 380, PaymentChoice.Wallet);
        await ChargeAsync(agency, two, 500, 0, PaymentChoice.Wallet);
        await app.InTransactionAsync(agency, two.ClientId!.Value, async s =>
        {
            var charges = s.GetRequiredService<IChargeIntegrationService>();
            var reference = two.ClientId.Value.ToString("N");
            await charges.HoldAsync(new HoldRequest(two.ClientId.Value, new Money(2_000, "EUR"), "hosting", reference, "A server", app.Clock.Now.AddDays(60)));
            await charges.CaptureHoldAsync("hosting", reference, new Money(1_500, "EUR"), Money.Zero("EUR"));
            await charges.HoldAsync(new HoldRequest(two.ClientId.Value, new Money(400, "EUR"), "hosting", reference + "-2", "A server", app.Clock.Now.AddDays(60)));
        });
        app.Clock.Now = month.AddMonths(1).AddDays(1);
        await ChargeAsync(agency, one, 500, 0, PaymentChoice.Wallet);
        await ChargeAsync(agency, two, 700, 0, PaymentChoice.Checkout);
        await app.AsAsync<IPaymentAppService, PaymentDetailDto>(agency.Admin, s => s.RefundAsync(charge.PaymentId, new RefundPaymentInput { AmountMinorUnits = 238, Target = RefundTarget.Wallet, RequestKey = "r" }));
        return (agency, one, two);
    }

    private async Task<ChargeResult> ChargeAsync(TestAgency agency, Person person, long amount, long tax, PaymentChoice choice)
    {
        ChargeResult result = null!;
        await app.InTransactionAsync(agency, person.ClientId!.Value, async s => result = await s.GetRequiredService<IChargeIntegrationService>()
            .ChargeAsync(new ChargeRequest(person.ClientId.Value, new Money(amount, "EUR"), new Money(tax, "EUR"), "courses", Guid.NewGuid().ToString("N"), "A course", "standard", choice)));
        return result;
    }

    private Task<T> AsAdmin<TService, T>(TestAgency agency, Func<TService, Task<T>> act) where TService : notnull => app.AsAsync(agency.Admin, act);

    private Task<TransactionsDto> TransactionsAsync(TestAgency agency, GetTransactionsInput input) => AsAdmin<ITransactionAppService, TransactionsDto>(agency, s => s.GetListAsync(input));

    private Task<long> SumAsync(TestAgency agency, AccountKind kind) => app.Ledger.AskAsync<long>(
        $"""SELECT coalesce(sum(e."AmountMinorUnits"), 0)::bigint FROM billing."Entries" e JOIN billing."Accounts" a ON a."Id" = e."AccountId" WHERE a."TenantId" = '{agency.Id}' AND a."Kind" = {(int)kind}""");
}
