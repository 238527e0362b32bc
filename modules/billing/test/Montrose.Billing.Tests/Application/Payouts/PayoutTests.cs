using Montrose.Billing.Gateways;
using Montrose.Billing.Ledger;
using Montrose.Billing.Payments;
using Montrose.Billing.Payouts;
using Montrose.Billing.Revenue;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Xunit;

namespace Montrose.Billing.Tests.Application.Payouts;

/// <summary>What providers hold is what the ledger says, and payouts move it to the bank.</summary>
[Collection(PaymentCollection.Name)]
public class PayoutTests(PaymentApp app)
{
    private DateOnly Today => DateOnly.FromDateTime(app.Clock.Now);

    [Fact]
    public async Task A_payout_leaves_what_its_provider_holds_and_is_at_the_bank()
    {
        var (agency, person) = await AnAgencyWith(stripe: 3_000, payPal: 1_000);
        await RefundAsync(agency, person, 500);
        (await BalancesAsync(agency)).ShouldBe([(GatewayKind.Stripe, 2_500, 0, null), (GatewayKind.PayPal, 1_000, 0, null)]);

        var payout = await RecordAsync(agency, 2_000, "po_1");

        (payout.Amount.MinorUnits, payout.PaidOn, payout.ReversedAt).ShouldBe((2_000, Today, null));
        (await BalancesAsync(agency)).ShouldBe([(GatewayKind.Stripe, 500, 2_000, Today), (GatewayKind.PayPal, 1_000, 0, null)]);
        (await BankAsync(agency)).ShouldBe(-2_000);
        var revenue = await app.AsAsync<IRevenueAppService, RevenueDto>(agency.Admin, s => s.GetAsync(new GetRevenueInput()));
        (revenue.Total.PaidIn.MinorUnits, revenue.Total.PaidBack.MinorUnits).ShouldBe((4_000, 500), "what clients paid stays what they paid");
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task The_same_payout_again_or_at_once_is_one_and_another_of_its_reference_is_refused()
    {
        var (agency, _) = await AnAgencyWith(stripe: 9_000);

        var payouts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => RecordAsync(agency, 2_000, "po_same"))));
        (await RecordAsync(agency, 2_000, " po_same ")).Id.ShouldBe(payouts[0].Id);

        payouts.Select(p => p.Id).Distinct().ShouldHaveSingleItem();
        (await BankAsync(agency)).ShouldBe(-2_000);
        (await Should.ThrowAsync<BusinessException>(() => RecordAsync(agency, 2_001, "po_same"))).Code.ShouldBe("Billing:Payout.ReferenceTaken");
        await RecordAsync(agency, 700, "po_same", GatewayKind.PayPal);
        (await BankAsync(agency)).ShouldBe(-2_700);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_mistake_is_reversed_by_an_entry_once_and_its_reference_is_free()
    {
        var (agency, _) = await AnAgencyWith(stripe: 9_000);
        var wrong = await RecordAsync(agency, 2_000, "po_wrong");
        var before = await app.Ledger.AskAsync<long>($"""SELECT count(*) FROM billing."Entries" WHERE "TenantId" = '{agency.Id}'""");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => ReverseAsync(agency, wrong.Id))));
        var reversed = await ReverseAsync(agency, wrong.Id);
        await RecordAsync(agency, 200, "po_wrong");

        (reversed.ReversedAt, reversed.ReversalReason, reversed.Amount.MinorUnits).ShouldBe((app.Clock.Now, "A typing error", 2_000));
        (await BankAsync(agency)).ShouldBe(-200);
        (await app.Ledger.AskAsync<long>($"""SELECT count(*) FROM billing."Entries" WHERE "TenantId" = '{agency.Id}'""")).ShouldBe(before + 4, "two for the reversal, two for the new one");
        (await ListAsync(agency, new GetPayoutsInput { IsReversed = true })).Items.ShouldHaveSingleItem().Id.ShouldBe(wrong.Id);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task What_has_not_come_is_not_recorded_and_another_agency_sees_and_reverses_none()
    {
        var (agency, _) = await AnAgencyWith(stripe: 9_000);
        var other = await app.AnAgencyThatTakesPayments();
        (await Should.ThrowAsync<BusinessException>(() => RecordAsync(agency, 100, "po_late", day: Today.AddDays(2)))).Code.ShouldBe("Billing:Payout.InFuture");
        var own = await RecordAsync(agency, 100, "po_own");

        (await ListAsync(other, new GetPayoutsInput())).TotalCount.ShouldBe(0);
        await Should.ThrowAsync<EntityNotFoundException>(() => ReverseAsync(other, own.Id));
        (await RecordAsync(other, 300, "po_own")).Id.ShouldNotBe(own.Id, "a reference is one agency's");
        (await BalancesAsync(agency)).ShouldBe([(GatewayKind.Stripe, 8_900, 100, Today)]);
    }

    [Fact]
    public async Task The_list_is_two_statements_however_many_rows_it_has_and_the_balances_are_two()
    {
        var (agency, _) = await AnAgencyWith(stripe: 9_000);
        for (var i = 0; i < 12; i++) await RecordAsync(agency, 10 + i, $"po_{i}", day: Today.AddDays(-i));
        await ListAsync(agency, new GetPayoutsInput());
        await BalancesAsync(agency);

        using (var counter = new StatementCounter())
        {
            (await ListAsync(agency, new GetPayoutsInput { MaxResultCount = 10 })).Items.Select(p => p.PaidOn).ShouldBeInOrder(SortDirection.Descending);
            counter.Statements.Count(s => s.Contains("Payouts", StringComparison.Ordinal)).ShouldBe(2, string.Join(Environment.NewLine, counter.Statements));
            counter.Statements.Count.ShouldBeLessThanOrEqualTo(4);
        }
        using var balances = new StatementCounter();
        await BalancesAsync(agency);
        balances.Statements.Count.ShouldBeLessThanOrEqualTo(4, string.Join(Environment.NewLine, balances.Statements));
    }

    private async Task<(TestAgency Agency, Person Person)> AnAgencyWith(long stripe, long payPal = 0)
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var person = BillingApp.APersonOf(agency);
        var paid = await app.TopUp(person, stripe);
        app.Stripe.Pay(paid.PaymentId);
        await app.Refresh(person, paid.PaymentId);
        if (payPal > 0)
        {
            var other = await app.TopUp(person, payPal, GatewayKind.PayPal);
            await app.InAgencyAsync(agency, async s =>
            {
                await ((PaymentSettlement)s.GetService(typeof(PaymentSettlement))!).ApplyAsync(other.PaymentId, new GatewayPayment(PaymentState.Succeeded, "pp_" + other.PaymentId.ToString("N")), new Teller(GatewayKind.PayPal));
                return true;
            });
        }
        return (agency, person);
    }

    private async Task RefundAsync(TestAgency agency, Person person, long amount)
    {
        var payment = await app.Ledger.AskAsync<Guid>($"""SELECT "Id" FROM billing."Payments" WHERE "ClientId" = '{person.ClientId}' AND "Gateway" = 2""");
        await app.AsAsync<IPaymentAppService, PaymentDetailDto>(agency.Admin, s => s.RefundAsync(payment, new RefundPaymentInput { AmountMinorUnits = amount, Target = RefundTarget.Source, RequestKey = "r" }));
    }

    private Task<PayoutDto> RecordAsync(TestAgency agency, long amount, string reference, GatewayKind gateway = GatewayKind.Stripe, DateOnly? day = null) =>
        app.AsAsync<IPayoutAppService, PayoutDto>(agency.Admin, s => s.CreateAsync(new RecordPayoutInput { Gateway = gateway, AmountMinorUnits = amount, PaidOn = day ?? Today, Reference = reference }));

    private Task<PayoutDto> ReverseAsync(TestAgency agency, Guid id) =>
        app.AsAsync<IPayoutAppService, PayoutDto>(agency.Admin, s => s.ReverseAsync(id, new ReversePayoutInput { Reason = "A typing error" }));

    private Task<PagedResultDto<PayoutDto>> ListAsync(TestAgency agency, GetPayoutsInput input) => app.AsAsync<IPayoutAppService, PagedResultDto<PayoutDto>>(agency.Admin, s => s.GetListAsync(input));

    private async Task<List<(GatewayKind?, long, long, DateOnly?)>> BalancesAsync(TestAgency agency) =>
        [.. (await app.AsAsync<IPayoutAppService, ListResultDto<GatewayBalanceDto>>(agency.Admin, s => s.GetBalancesAsync())).Items.Select(b => (b.Gateway, b.Balance.MinorUnits, b.PaidOut.MinorUnits, b.LastPaidOn))];

    private Task<long> BankAsync(TestAgency agency) => app.Ledger.AskAsync<long>(
        $"""SELECT coalesce(sum("BalanceMinorUnits"), 0)::bigint FROM billing."Accounts" WHERE "TenantId" = '{agency.Id}' AND "Kind" = {(int)AccountKind.Bank}""");
}
