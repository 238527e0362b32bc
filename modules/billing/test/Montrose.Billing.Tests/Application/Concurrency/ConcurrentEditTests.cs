using Montrose.Billing.Invoices;
using Montrose.Billing.Plans;
using Montrose.Billing.Taxes;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Usage;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp.Data;
using Xunit;

namespace Montrose.Billing.Tests.Application.Concurrency;

/// <summary>Of two people who edit the same, the later one is told instead of overwriting the other.</summary>
public class ConcurrentEditTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task A_plan_that_somebody_else_has_saved_is_not_overwritten_even_where_a_limit_alone_has_changed()
    {
        var agency = await app.Given.AnAgency();
        var plan = await app.APlan(agency, 1_000, 0, new PlanLimitDto { Meter = Meter.Emails, Included = 10 });

        var first = await UpdateAsync(Terms(plan, emails: 20));
        await Should.ThrowAsync<AbpDbConcurrencyException>(() => UpdateAsync(Terms(plan, emails: 30)));
        var second = await UpdateAsync(Terms(first, emails: 40));

        second.Limits.ShouldHaveSingleItem().Included.ShouldBe(40);

        Task<PlanDto> UpdateAsync(SavePlanInput input) => app.AsAsync<IPlanAppService, PlanDto>(agency.Admin, s => s.UpdateAsync(plan.Id, input));
    }

    [Fact]
    public async Task A_tax_rate_that_somebody_else_has_saved_is_not_overwritten()
    {
        var agency = await app.Given.AnAgency();
        var rate = await app.AsAsync<ITaxRateAppService, TaxRateDto>(agency.Admin, s => s.CreateAsync(Rate(1_900, stamp: null)));

        await UpdateAsync(Rate(2_000, rate.ConcurrencyStamp));
        await Should.ThrowAsync<AbpDbConcurrencyException>(() => UpdateAsync(Rate(2_100, rate.ConcurrencyStamp)));

        (await app.AsAsync<ITaxRateAppService, TaxRateDto>(agency.Admin, s => s.GetAsync(rate.Id))).BasisPoints.ShouldBe(2_000);

        Task<TaxRateDto> UpdateAsync(SaveTaxRateInput input) => app.AsAsync<ITaxRateAppService, TaxRateDto>(agency.Admin, s => s.UpdateAsync(rate.Id, input));
    }

    [Fact]
    public async Task Invoice_settings_that_somebody_else_has_saved_are_not_overwritten()
    {
        var agency = await app.Given.AnAgency();
        var read = await GetAsync();
        var (mine, other) = (await GetAsync(), await GetAsync());
        (mine.City, other.City) = ("Bremen", "Kiel");

        await UpdateAsync(mine);
        await Should.ThrowAsync<AbpDbConcurrencyException>(() => UpdateAsync(other));
        var saved = await GetAsync();

        saved.City.ShouldBe("Bremen");
        saved.ConcurrencyStamp.ShouldNotBe(read.ConcurrencyStamp);
        (await GetAsync()).ConcurrencyStamp.ShouldBe(saved.ConcurrencyStamp);

        Task<InvoiceSettingsDto> GetAsync() => app.AsAsync<IInvoiceSettingsAppService, InvoiceSettingsDto>(agency.Admin, s => s.GetAsync());
        Task<InvoiceSettingsDto> UpdateAsync(UpdateInvoiceSettingsInput input) => app.AsAsync<IInvoiceSettingsAppService, InvoiceSettingsDto>(agency.Admin, s => s.UpdateAsync(input));
    }

    private static SavePlanInput Terms(PlanDto plan, long emails) => new()
    {
        Name = plan.Name,
        Position = plan.Position,
        PricePerMonthMinorUnits = plan.PricePerMonth.MinorUnits,
        PricePerYearMinorUnits = plan.PricePerYear.MinorUnits,
        Limits = [new PlanLimitDto { Meter = Meter.Emails, Included = emails }],
        ConcurrencyStamp = plan.ConcurrencyStamp,
    };

    private static SaveTaxRateInput Rate(int basisPoints, string? stamp) =>
        new() { Name = "VAT", Country = "DE", Category = TaxCategory.Standard, BasisPoints = basisPoints, ValidFrom = new DateOnly(2026, 1, 1), ConcurrencyStamp = stamp };
}
