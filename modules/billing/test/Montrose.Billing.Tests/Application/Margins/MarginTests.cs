using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Integration;
using Montrose.Billing.Margins;
using Montrose.Billing.Payments;
using Montrose.Billing.Revenue;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Clients;
using Montrose.Integration;
using Montrose.Monetary;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Uow;
using Volo.Abp.Validation;
using Xunit;

namespace Montrose.Billing.Tests.Application.Margins;

/// <summary>What is left of the revenue that the ledger has, by month, service and client.</summary>
[Collection(PaymentCollection.Name)]
public class MarginTests(PaymentApp app)
{
    private DateOnly Today => DateOnly.FromDateTime(app.Clock.Now);

    [Fact]
    public async Task Costs_stand_against_the_revenue_of_the_same_months_clients_and_services()
    {
        var (agency, one, two) = await ABusyAgency();
        await RecordAsync(agency, one, "courses", 300, Today.AddMonths(-1));
        await RecordAsync(agency, one, null, 50, Today.AddMonths(-1), isMonthly: true);
        await RecordAsync(agency, null, "hosting", 700, Today);
        await RecordAsync(agency, null, null, 10, Today.AddYears(-3), isMonthly: true);
        await RecordAsync(agency, two, null, 99_999, Today.AddYears(-3));
        await RecordAsync(agency, two, null, 99_999, Today.AddMonths(1), isMonthly: true);

        var margins = await AsAdmin<IMarginAppService, MarginsDto>(agency, s => s.GetAsync(new GetMarginsInput()));
        var services = (await AsAdmin<IMarginAppService, PagedResultDto<ServiceMarginDto>>(agency, s => s.GetServicesAsync(new GetMarginsInput()))).Items;
        var clients = (await ClientsAsync(agency, new GetClientMarginsInput())).Items;
        var revenue = await AsAdmin<IRevenueAppService, RevenueDto>(agency, s => s.GetAsync(new GetRevenueInput()));

        margins.Months.Select(m => m.Revenue).ShouldBe(revenue.Months.Select(m => m.Net), "the same figures as on the page of revenue");
        margins.Total.Revenue.ShouldBe(revenue.Total.Net);
        margins.Total.Cost.MinorUnits.ShouldBe(300 + (2 * 50) + 700 + (12 * 10));
        margins.Months.TakeLast(3).Select(m => m.Cost.MinorUnits).ShouldBe([10, 360, 760]);
        services.Select(s => (s.Service, s.Revenue.MinorUnits, s.Cost.MinorUnits, s.Margin.MinorUnits)).ShouldBe([("courses", 2_800, 300, 2_500), (null, 0, 220, -220), ("hosting", 400, 700, -300)]);
        clients.Select(c => (c.ClientId, c.Revenue.MinorUnits, c.Cost.MinorUnits)).ShouldBe([(one, 2_300, 400), (two, 900, 0), ((Guid?)null, 0, 820)]);
        clients.Select(c => c.BasisPoints).ShouldBe([8_261, 10_000, null]);
        clients.Take(2).ShouldAllBe(c => c.ClientName != null);
        (services.Sum(s => s.Margin.MinorUnits), clients.Sum(c => c.Margin.MinorUnits)).ShouldBe((margins.Total.Margin.MinorUnits, margins.Total.Margin.MinorUnits));
    }

    [Fact]
    public async Task A_range_has_its_own_months_only_and_an_impossible_one_is_refused()
    {
        var (agency, one, _) = await ABusyAgency();
        await RecordAsync(agency, one, null, 50, Today.AddMonths(-2), isMonthly: true);

        var last = await AsAdmin<IMarginAppService, MarginsDto>(agency, s => s.GetAsync(new GetMarginsInput { From = Today.AddMonths(-1), To = Today.AddMonths(-1) }));

        (last.Months.Count, last.Total.Revenue.MinorUnits, last.Total.Cost.MinorUnits).ShouldBe((1, 2_700, 50));
        foreach (var (from, to) in new[] { (Today, Today.AddMonths(-1)), (Today.AddYears(-4), Today) })
            (await Should.ThrowAsync<BusinessException>(() => AsAdmin<IMarginAppService, MarginsDto>(agency, s => s.GetAsync(new GetMarginsInput { From = from, To = to })))).Code.ShouldBe("Billing:Margins.RangeInvalid");
        await Should.ThrowAsync<AbpValidationException>(() => ClientsAsync(agency, new GetClientMarginsInput { Sorting = "clientName; DROP" }));
    }

    [Fact]
    public async Task A_monthly_cost_that_ends_stays_in_the_months_that_it_was_in()
    {
        var (agency, one, _) = await ABusyAgency();
        var monthly = await RecordAsync(agency, one, null, 50, Today.AddMonths(-3), isMonthly: true);
        var once = await RecordAsync(agency, one, null, 7, Today);

        await AsAdmin<ICostAppService, CostDto>(agency, s => s.EndAsync(monthly.Id, new EndCostInput { LastDay = Today.AddMonths(-2) }));

        (await CodeAsync(agency, s => s.EndAsync(once.Id, new EndCostInput { LastDay = Today }))).ShouldBe("Billing:Cost.NotMonthly");
        (await CodeAsync(agency, s => s.EndAsync(monthly.Id, new EndCostInput { LastDay = Today.AddMonths(-4) }))).ShouldBe("Billing:Cost.EndsBeforeItBegins");
        (await MonthsAsync(agency)).TakeLast(4).ShouldBe([50, 50, 0, 7]);
        await AsAdmin<ICostAppService, bool>(agency, async s => { await s.DeleteAsync(once.Id); return true; });
        (await MonthsAsync(agency)).TakeLast(4).ShouldBe([50, 50, 0, 0]);
    }

    [Fact]
    public async Task What_agents_earn_is_a_cost_of_the_agency()
    {
        var (agency, _, _) = await ABusyAgency();
        var agent = await AnAgentAtTenPercentAsync(agency);
        app.Commissions.Earn(agent, PerformanceMonth.Of(app.Clock.Now), new Money(2_005, "EUR"));
        app.Commissions.Earn(agent, PerformanceMonth.Of(app.Clock.Now.AddMonths(-1)), new Money(1_000, "EUR"));
        app.Commissions.Earn(agent, PerformanceMonth.Of(app.Clock.Now.AddMonths(-1)) with { Year = 1999 }, new Money(9_000, "EUR"));

        var margins = await AsAdmin<IMarginAppService, MarginsDto>(agency, s => s.GetAsync(new GetMarginsInput()));

        (margins.Commissions.MinorUnits, margins.Total.Cost.MinorUnits).ShouldBe((301, 301), "half a unit goes to the agent");
        (await MonthsAsync(agency)).TakeLast(2).ShouldBe([100, 201]);
        (await ClientsAsync(agency, new GetClientMarginsInput())).Items.Single(c => c.ClientId is null).Cost.MinorUnits.ShouldBe(301);
    }

    [Fact]
    public async Task Costs_are_one_agency_s_and_who_sees_one_client_sees_that_client_s_alone()
    {
        var (agency, one, two) = await ABusyAgency();
        var other = await app.AnAgencyThatTakesPayments();
        var cost = await RecordAsync(agency, one, null, 50, Today);
        await RecordAsync(agency, two, null, 60, Today);
        await RecordAsync(agency, null, null, 70, Today);

        (await AsAdmin<ICostAppService, PagedResultDto<CostDto>>(other, s => s.GetListAsync(new GetCostsInput()))).TotalCount.ShouldBe(0);
        await Should.ThrowAsync<EntityNotFoundException>(() => AsAdmin<ICostAppService, bool>(other, async s => { await s.DeleteAsync(cost.Id); return true; }));
        (await CodeAsync(other, s => s.CreateAsync(new RecordCostInput { ClientId = one, AmountMinorUnits = 1, Day = Today }))).ShouldBe("Billing:Cost.ClientUnknown");
        await app.InAgencyAsync(agency, async s =>
        {
            using var scope = s.GetRequiredService<IClientScope>().Use(ClientScopeSnapshot.ForClient(one));
            using var unit = s.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
            (await s.GetRequiredService<CostQueries>().ListAsync(new GetCostsInput())).Items.ShouldHaveSingleItem().Amount.MinorUnits.ShouldBe(50);
            (await s.GetRequiredService<MarginReader>().ReadAsync(new GetMarginsInput(), byMonth: false)).Clients().ShouldHaveSingleItem().ClientId.ShouldBe(one);
            return true;
        });
    }

    [Fact]
    public async Task However_many_rows_there_are_the_lists_ask_the_same_number_of_statements()
    {
        var (agency, one, two) = await ABusyAgency();
        for (var i = 0; i < 12; i++) await RecordAsync(agency, i % 2 == 0 ? one : two, null, 50 + i, Today.AddDays(-i));
        await ClientsAsync(agency, new GetClientMarginsInput());
        await AsAdmin<ICostAppService, PagedResultDto<CostDto>>(agency, s => s.GetListAsync(new GetCostsInput()));

        using (var counter = new StatementCounter())
        {
            (await ClientsAsync(agency, new GetClientMarginsInput())).Items.Count.ShouldBe(2);
            counter.Statements.Count.ShouldBeLessThanOrEqualTo(7, string.Join(Environment.NewLine, counter.Statements));
        }
        using var costs = new StatementCounter();
        (await AsAdmin<ICostAppService, PagedResultDto<CostDto>>(agency, s => s.GetListAsync(new GetCostsInput { MaxResultCount = 10 }))).Items.Count.ShouldBe(10);
        costs.Statements.Count(s => s.Contains("Costs", StringComparison.Ordinal)).ShouldBe(2);
        costs.Statements.Count.ShouldBeLessThanOrEqualTo(5, string.Join(Environment.NewLine, costs.Statements));
    }

    /// <summary>Last month courses of 2,000 and 700 with tax beside, and this month a refund and hosting.</summary>
    private async Task<(TestAgency Agency, Guid One, Guid Two)> ABusyAgency()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var (one, two) = ((await app.Given.AClient(agency)).Owner, (await app.Given.AClient(agency)).Owner);
        var month = new DateTime(app.Clock.Now.Year, app.Clock.Now.Month, 1, 9, 0, 0, DateTimeKind.Utc).AddMonths(1);
        app.Clock.Now = month.AddDays(9);
        await app.Redeem(one, (await app.ACode(agency, value: 9_000)).Code);
        await app.Redeem(two, (await app.ACode(agency, value: 9_000)).Code);
        await ChargeAsync(agency, one, 2_380, 380, "courses");
        await ChargeAsync(agency, two, 700, 0, "courses");
        app.Clock.Now = month.AddMonths(1).AddDays(9);
        var charge = await ChargeAsync(agency, one, 300, 0, "courses");
        await app.AsAsync<IPaymentAppService, PaymentDetailDto>(agency.Admin, s => s.RefundAsync(charge.PaymentId, new RefundPaymentInput { AmountMinorUnits = 200, Target = RefundTarget.Wallet, RequestKey = "r" }));
        await ChargeAsync(agency, one, 200, 0, "hosting");
        await ChargeAsync(agency, two, 200, 0, "hosting");
        return (agency, one.ClientId!.Value, two.ClientId!.Value);
    }

    private async Task<ChargeResult> ChargeAsync(TestAgency agency, Person person, long amount, long tax, string service)
    {
        ChargeResult result = null!;
        await app.InTransactionAsync(agency, person.ClientId!.Value, async s => result = await s.GetRequiredService<IChargeIntegrationService>()
            .ChargeAsync(new ChargeRequest(person.ClientId.Value, new Money(amount, "EUR"), new Money(tax, "EUR"), service, Guid.NewGuid().ToString("N"), "A sale", "standard", PaymentChoice.Wallet)));
        return result;
    }

    private async Task<Guid> AnAgentAtTenPercentAsync(TestAgency agency)
    {
        await app.Given.AnAgent(agency);
        await app.Ledger.ExecuteAsync($"""UPDATE platform."Agents" SET "CommissionBasisPoints" = 1000 WHERE "TenantId" = '{agency.Id}'""");
        return await app.Ledger.AskAsync<Guid>($"""SELECT "Id" FROM platform."Agents" WHERE "TenantId" = '{agency.Id}'""");
    }

    private async Task<List<long>> MonthsAsync(TestAgency agency) =>
        [.. (await AsAdmin<IMarginAppService, MarginsDto>(agency, s => s.GetAsync(new GetMarginsInput()))).Months.Select(m => m.Cost.MinorUnits)];

    private Task<CostDto> RecordAsync(TestAgency agency, Guid? client, string? service, long amount, DateOnly day, bool isMonthly = false) =>
        AsAdmin<ICostAppService, CostDto>(agency, s => s.CreateAsync(new RecordCostInput { ClientId = client, Service = service, AmountMinorUnits = amount, Day = day, IsMonthly = isMonthly, Note = "A cost" }));

    private async Task<string?> CodeAsync(TestAgency agency, Func<ICostAppService, Task<CostDto>> act) => (await Should.ThrowAsync<BusinessException>(() => AsAdmin(agency, act))).Code;

    private Task<PagedResultDto<ClientMarginDto>> ClientsAsync(TestAgency agency, GetClientMarginsInput input) =>
        AsAdmin<IMarginAppService, PagedResultDto<ClientMarginDto>>(agency, s => s.GetClientsAsync(input));

    private Task<T> AsAdmin<TService, T>(TestAgency agency, Func<TService, Task<T>> act) where TService : notnull => app.AsAsync(agency.Admin, act);
}
