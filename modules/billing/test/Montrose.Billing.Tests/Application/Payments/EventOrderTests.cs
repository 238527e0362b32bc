using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Gateways;
using Montrose.Billing.Payments;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Webhooks;
using Montrose.TestBase;
using Montrose.TestBase.Wire;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Billing.Tests.Application.Payments;

/// <summary>What a provider tells of a payment comes in any order, again, and at once, and always ends the same (T8).</summary>
[Collection(PaymentCollection.Name)]
[Trait("Procedure", "T8")]
public class EventOrderTests(PaymentApp app, ITestOutputHelper output)
{
    private const int Times = 3;
    private const int AtOnce = 8;
    private const long Amount = 1_000;
    private const long Refunded = 300;
    private static readonly string[] Types = ["checkout.session.completed", "payment_intent.succeeded", "charge.succeeded", "payment_intent.payment_failed", "charge.refunded"];

    /// <summary>One after the other, so that it is really this order, and then eight at a time.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(AtOnce)]
    public async Task Every_order_of_a_payments_events_ends_the_same_each_told_three_times(int atOnce)
    {
        var agency = await app.AnAgencyThatTakesPayments();
        // The long form has all 120.
        var orders = Permutations(Types).Where((_, i) => LongForms.AreAskedFor || i % 10 == 7).ToList();

        foreach (var order in orders)
        {
            var person = BillingApp.APersonOf(agency);
            var id = (await app.TopUp(person, Amount)).PaymentId;
            app.Stripe.Pay(id);
            app.Stripe.RefundAtDashboard(id, Refunded);
            var events = order.ConvertAll(type => (Id: $"evt_{type}_{id:N}", Body: app.Stripe.Event(type, id, $"evt_{type}_{id:N}")));

            await Parallel.ForEachAsync(Enumerable.Repeat(events, Times).SelectMany(e => e), new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (told, _) =>
            {
                (await app.Deliver(agency, GatewayKind.Stripe, StripeServer.Signed(told.Body, app.Clock.Now))).ShouldBe(WebhookReceipt.Kept);
                await ApplyAsync(agency, told.Id);
            });

            (await app.BalanceOf(person)).ShouldBe(Amount - Refunded, string.Join(", ", order));
            var payment = await app.Refresh(person, id);
            (payment.State, payment.Refunded.MinorUnits).ShouldBe((PaymentState.Succeeded, Refunded), string.Join(", ", order));
            (await EffectsAsync(person)).ShouldBe("1 paid, 1 refunded, 5 events", string.Join(", ", order));
        }
        // The queue has them as well, and they change nothing more.
        await app.RunJobsAsync();
        await app.Ledger.HoldAsync();
        output.WriteLine($"T8: {orders.Count} orders of {Types.Length} events, each told {Times} times, {atOnce} at once: one state");
    }

    /// <summary>As the queue does, at once: whoever tells it again may find it at work.</summary>
    private Task<bool> ApplyAsync(TestAgency agency, string eventId) => app.InAgencyAsync(agency, async s =>
    {
        await s.GetRequiredService<WebhookApplier>().ApplyAsync(await app.Ledger.AskAsync<Guid>($"""SELECT "Id" FROM billing."WebhookEvents" WHERE "EventId" = '{eventId}'"""));
        return true;
    });

    private Task<string> EffectsAsync(Person person) => app.Ledger.AskAsync<string>($"""
        SELECT (SELECT count(*) FROM billing."Transactions" t JOIN billing."Payments" p ON t."Provider" = 'payments' AND t."ObjectId" = p."Id"::text WHERE p."ClientId" = '{person.ClientId}') || ' paid, '
            || (SELECT count(*) FROM billing."PaymentRefunds" r JOIN billing."Payments" p ON p."Id" = r."PaymentId" WHERE p."ClientId" = '{person.ClientId}') || ' refunded, '
            || (SELECT count(*) FROM billing."WebhookEvents" e JOIN billing."Payments" p ON p."Id" = e."PaymentId" WHERE p."ClientId" = '{person.ClientId}' AND e."State" = {(int)WebhookState.Applied}) || ' events'
        """);

    private static IEnumerable<List<string>> Permutations(IReadOnlyList<string> items) =>
        items.Count == 1 ? [[items[0]]] : items.SelectMany(first => Permutations([.. items.Where(i => i != first)]).Select(rest => (List<string>)[first, .. rest]));
}
