using Montrose.Billing.Integration;
using Montrose.Billing.Invoices;
using Montrose.TestBase;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Web.Tests.Spending;

/// <summary>A spend that comes again with its Idempotency-Key, in each way in which that happens (T4).</summary>
[Collection(DurablePortalCollection.Name)]
[Trait("Procedure", "T4")]
public class RepeatedSpendTests(DurablePortal portal, ITestOutputHelper output)
{
    private const long Credit = 100_000;
    private const int Price = 100;

    private static int Rounds => LongForms.AreAskedFor ? 50 : 1;

    [Fact]
    public async Task The_same_key_with_the_same_body_is_answered_as_at_first_and_spends_once()
    {
        var purse = await portal.APurseAsync(Credit, Rounds, Price);
        foreach (var invoice in purse.Invoices)
        {
            var key = NewKey();
            var first = await Spend.AskAsync(purse.Client, invoice, key);
            (first.Status, first.IsReplay).ShouldBe((200, false), first.Body);

            (await Spend.AskAsync(purse.Client, invoice, key)).ShouldBe(first with { IsReplay = true });
        }
        await portal.ShouldHaveSpentOnceAsync(purse, [.. purse.Invoices]);
        Say("same key, same body", "answered again");
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_refused_and_the_first_answer_stays()
    {
        var purse = await portal.APurseAsync(Credit, Rounds, Price);
        foreach (var invoice in purse.Invoices)
        {
            var key = NewKey();
            var first = await Spend.AskAsync(purse.Client, invoice, key);

            var other = await Spend.AskAsync(purse.Client, invoice, key, new PayInvoiceInput { Choice = PaymentChoice.Checkout });

            (other.Status, other.Code).ShouldBe((422, "Montrose:Idempotency.OtherPayload"));
            (await Spend.AskAsync(purse.Client, invoice, key)).ShouldBe(first with { IsReplay = true });
        }
        await portal.ShouldHaveSpentOnceAsync(purse, [.. purse.Invoices]);
        Say("same key, other body", "422");
    }

    [Fact]
    public async Task Of_20_at_once_one_is_carried_out_and_the_others_get_its_answer_or_are_asked_to_wait()
    {
        var purse = await portal.APurseAsync(Credit, Rounds, Price);
        var waited = 0;
        foreach (var invoice in purse.Invoices)
        {
            var key = NewKey();
            var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Spend.AskAsync(purse.Client, invoice, key)));

            var first = answers.Where(a => a is { Status: 200, IsReplay: false }).ShouldHaveSingleItem();
            foreach (var answer in answers.Where(a => a != first))
                (answer == first with { IsReplay = true } || answer is { Status: 409, Code: "Montrose:Idempotency.StillRunning" }).ShouldBeTrue(answer.ToString());
            waited += answers.Count(a => a.Status == 409);
        }
        await portal.ShouldHaveSpentOnceAsync(purse, [.. purse.Invoices]);
        Say("20 at once", $"one carried out each time, {waited} of {Rounds * 19} others asked to wait");
    }

    [Fact]
    public async Task Another_agencys_key_is_another_key_and_shows_nothing_of_the_first()
    {
        var (north, south) = (await portal.APurseAsync(Credit, Rounds, Price), await portal.APurseAsync(Credit, Rounds, Price, ofSouth: true));
        foreach (var (own, others) in north.Invoices.Zip(south.Invoices))
        {
            var key = NewKey();
            (await Spend.AskAsync(north.Client, own, key)).Status.ShouldBe(200);

            // The very same request answers like that for an invoice which does not exist, and not with what the first one got.
            var (foreign, unknown) = (await Spend.AskAsync(south.Client, own, key), await Spend.AskAsync(south.Client, Guid.NewGuid(), NewKey()));
            (foreign.Status, foreign.IsReplay, foreign.Code).ShouldBe((404, false, unknown.Code));
            var theirs = await Spend.AskAsync(south.Client, others, key);
            (theirs.Status, theirs.IsReplay).ShouldBe((200, false), theirs.Body);
        }
        foreach (var purse in new[] { north, south }) await portal.ShouldHaveSpentOnceAsync(purse, [.. purse.Invoices]);
        Say("other agency's key", "404 for its invoice, its own one paid");
    }

    [Fact]
    public async Task After_a_restart_the_answer_is_still_that_of_the_first_time()
    {
        var purse = await portal.APurseAsync(Credit, Rounds, Price);
        var first = new Dictionary<Guid, (string Key, SpendAnswer Answer)>();
        foreach (var invoice in purse.Invoices)
        {
            var key = NewKey();
            first[invoice] = (key, await Spend.AskAsync(purse.Client, invoice, key));
        }

        await portal.Server.KillAndRestartAsync();

        foreach (var (invoice, (key, answer)) in first) (await Spend.AskAsync(purse.Client, invoice, key)).ShouldBe(answer with { IsReplay = true });
        await portal.ShouldHaveSpentOnceAsync(purse, [.. purse.Invoices]);
        Say("after a restart", "answered again");
    }

    [Fact]
    public async Task What_ended_with_500_has_spent_nothing_and_is_carried_out_when_it_comes_again()
    {
        var purse = await portal.APurseAsync(Credit, Rounds, Price);
        var keys = purse.Invoices.ToDictionary(i => i, _ => NewKey());
        // After the wallet was charged, and before the answer is kept.
        await portal.Ledger.ExecuteAsync($"""
            CREATE FUNCTION billing.fail_once() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN RAISE EXCEPTION 'a disk is full'; END $f$;
            CREATE TRIGGER fail_once BEFORE UPDATE ON billing."Invoices" FOR EACH ROW WHEN (NEW."TenantId" = '{portal.North.Agency.Id}') EXECUTE FUNCTION billing.fail_once();
            """);
        foreach (var (invoice, key) in keys) (await Spend.AskAsync(purse.Client, invoice, key)).Status.ShouldBe(500);
        await portal.Ledger.ExecuteAsync("""DROP TRIGGER fail_once ON billing."Invoices"; DROP FUNCTION billing.fail_once();""");
        await portal.ShouldHaveSpentOnceAsync(purse, []);

        foreach (var (invoice, key) in keys)
        {
            var done = await Spend.AskAsync(purse.Client, invoice, key);
            (done.Status, done.IsReplay).ShouldBe((200, false), done.Body);
            (await Spend.AskAsync(purse.Client, invoice, key)).ShouldBe(done with { IsReplay = true });
        }
        await portal.ShouldHaveSpentOnceAsync(purse, [.. purse.Invoices]);
        Say("first ended with 500", "carried out when it came again");
    }

    private void Say(string what, string outcome) => output.WriteLine($"T4: {what}, {Rounds} times: {outcome}, one effect each");

    private static string NewKey() => Guid.NewGuid().ToString();
}
