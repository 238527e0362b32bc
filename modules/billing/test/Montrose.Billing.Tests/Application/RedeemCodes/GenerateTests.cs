using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Monetary;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Validation;
using Xunit;

namespace Montrose.Billing.Tests.Application.RedeemCodes;

public class GenerateTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task A_hundred_codes_are_generated_at_once_all_different_and_with_the_same_terms()
    {
        var agency = await app.Given.AnAgency();

        var codes = await GenerateAsync(agency, new() { Count = 100, ValueMinorUnits = 2_500, UsageLimit = 3, PerClientLimit = 2, ExpiresAt = app.Clock.Now.AddDays(7), Description = " Spring " });

        codes.Count.ShouldBe(100);
        codes.Select(c => c.Code).ShouldBeUnique(StringComparer.Ordinal);
        codes.ShouldAllBe(c => c.Value == new Money(2_500, "EUR") && c.UsageLimit == 3 && c.PerClientLimit == 2 && c.Description == "Spring" && c.IsActive && c.State == RedeemCodeState.Active && c.TimesUsed == 0);
        (await ListAsync(agency, new() { MaxResultCount = 1 })).TotalCount.ShouldBe(100);
    }

    [Fact]
    public async Task A_code_of_ones_own_is_kept_as_written_and_exists_once_in_the_agency()
    {
        var agency = await app.Given.AnAgency();
        (await GenerateAsync(agency, new() { Code = "summer-25", ValueMinorUnits = 100 }))[0].Code.ShouldBe("SUMMER-25");

        var refused = await Should.ThrowAsync<BusinessException>(() => GenerateAsync(agency, new() { Code = "SUMMER25", ValueMinorUnits = 100 }));

        refused.Code.ShouldBe("Billing:RedeemCode.Taken");
        (await ListAsync(agency, new())).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task Two_admins_who_take_the_same_code_at_once_get_it_once()
    {
        var agency = await app.Given.AnAgency();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            try
            {
                return (await GenerateAsync(agency, new() { Code = "RACE-1", ValueMinorUnits = 100 }))[0].Code;
            }
            catch (BusinessException e)
            {
                return e.Code;
            }
        })));

        outcomes.Count(o => o == "RACE-1").ShouldBe(1);
        outcomes.Count(o => o == "Billing:RedeemCode.Taken").ShouldBe(7);
        (await ListAsync(agency, new())).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_deleted_code_is_unknown_and_its_text_can_be_used_again()
    {
        var agency = await app.Given.AnAgency();
        var first = await app.ACode(agency, code: "AGAIN");
        await app.AsAsync<IRedeemCodeAppService, bool>(agency.Admin, async s => { await s.DeleteAsync(first.Id); return true; });
        (await Should.ThrowAsync<BusinessException>(() => app.Redeem(BillingApp.APersonOf(agency), "AGAIN"))).Code.ShouldBe("Billing:RedeemCode.Unknown");

        (await app.ACode(agency, code: "AGAIN")).Id.ShouldNotBe(first.Id);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    [InlineData(-1)]
    public async Task The_count_is_from_1_to_100(int count)
    {
        var agency = await app.Given.AnAgency();
        await Should.ThrowAsync<AbpValidationException>(() => GenerateAsync(agency, new() { Count = count, ValueMinorUnits = 100 }));
        (await ListAsync(agency, new())).TotalCount.ShouldBe(0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-100)]
    [InlineData(100_000_001)]
    public async Task A_value_of_nothing_less_or_beyond_a_million_is_refused(long value)
    {
        var agency = await app.Given.AnAgency();
        await Should.ThrowAsync<AbpValidationException>(() => GenerateAsync(agency, new() { ValueMinorUnits = value }));
    }

    [Fact]
    public async Task A_code_of_ones_own_is_for_one_code_only()
    {
        var agency = await app.Given.AnAgency();
        var refused = await Should.ThrowAsync<BusinessException>(() => GenerateAsync(agency, new() { Count = 2, Code = "TWINS", ValueMinorUnits = 100 }));
        refused.Code.ShouldBe("Billing:RedeemCode.CustomCodeIsForOne");
    }

    [Fact]
    public async Task Another_agencys_code_can_not_be_seen_switched_or_removed()
    {
        var (agency, other) = (await app.Given.AnAgency(), await app.Given.AnAgency());
        var theirs = await app.ACode(other);

        await Should.ThrowAsync<EntityNotFoundException>(() => app.AsAsync<IRedeemCodeAppService, RedeemCodeDto>(agency.Admin, s => s.GetAsync(theirs.Id)));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.AsAsync<IRedeemCodeAppService, RedeemCodeDto>(agency.Admin, s => s.DeactivateAsync(theirs.Id)));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.AsAsync<IRedeemCodeAppService, PagedResultDto<RedemptionDto>>(agency.Admin, s => s.GetUsageAsync(theirs.Id, new())));
        (await ListAsync(agency, new())).TotalCount.ShouldBe(0);
        (await app.AsAsync<IRedeemCodeAppService, RedeemCodeDto>(other.Admin, s => s.GetAsync(theirs.Id))).IsActive.ShouldBeTrue();
    }

    [Fact]
    public async Task The_list_is_filtered_by_text_and_state_sorted_and_paged()
    {
        var agency = await app.Given.AnAgency();
        var small = await app.ACode(agency, value: 100, code: "SMALL-1");
        var large = await app.ACode(agency, value: 900, code: "LARGE-1");
        var off = await app.ACode(agency, value: 500, code: "OFF-1");
        var used = await app.ACode(agency, value: 300, code: "USED-1");
        await app.AsAsync<IRedeemCodeAppService, RedeemCodeDto>(agency.Admin, s => s.DeactivateAsync(off.Id));
        await app.Redeem(BillingApp.APersonOf(agency), used.Code);

        (await IdsAsync(agency, new() { Filter = "all-1" })).ShouldBe([small.Id]);
        (await IdsAsync(agency, new() { Filter = "%" })).ShouldBeEmpty();
        (await IdsAsync(agency, new() { Filter = "from A test" })).Count.ShouldBe(4);
        (await IdsAsync(agency, new() { State = RedeemCodeState.Inactive })).ShouldBe([off.Id]);
        (await IdsAsync(agency, new() { State = RedeemCodeState.UsedUp })).ShouldBe([used.Id]);
        (await IdsAsync(agency, new() { State = RedeemCodeState.Expired })).ShouldBeEmpty();
        (await IdsAsync(agency, new() { Sorting = "value desc" })).ShouldBe([large.Id, off.Id, used.Id, small.Id]);
        (await IdsAsync(agency, new() { Sorting = "value", SkipCount = 1, MaxResultCount = 2 })).ShouldBe([used.Id, off.Id]);
        await Should.ThrowAsync<AbpValidationException>(() => ListAsync(agency, new() { Sorting = "value; DROP TABLE x" }));
    }

    [Fact]
    public async Task A_list_is_two_statements_however_many_rows_it_has()
    {
        var agency = await app.Given.AnAgency();
        await GenerateAsync(agency, new() { Count = 30, ValueMinorUnits = 100 });
        await ListAsync(agency, new());

        using var counter = new StatementCounter();
        (await ListAsync(agency, new() { MaxResultCount = 25 })).Items.Count.ShouldBe(25);

        counter.Statements.Count(s => s.Contains("RedeemCodes", StringComparison.Ordinal)).ShouldBe(2, string.Join(Environment.NewLine, counter.Statements));
        counter.Statements.Count.ShouldBeLessThanOrEqualTo(4);
    }

    private Task<IReadOnlyList<RedeemCodeDto>> GenerateAsync(TestAgency agency, CreateRedeemCodesInput input) =>
        app.AsAsync<IRedeemCodeAppService, IReadOnlyList<RedeemCodeDto>>(agency.Admin, async s => (await s.GenerateAsync(input)).Items);

    private Task<PagedResultDto<RedeemCodeDto>> ListAsync(TestAgency agency, GetRedeemCodesInput input) =>
        app.AsAsync<IRedeemCodeAppService, PagedResultDto<RedeemCodeDto>>(agency.Admin, s => s.GetListAsync(input));

    private async Task<List<Guid>> IdsAsync(TestAgency agency, GetRedeemCodesInput input) => [.. (await ListAsync(agency, input)).Items.Select(c => c.Id)];
}
