using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Montrose.ApiKeys;
using Montrose.Billing.Wallets;
using Montrose.Clients;
using Montrose.Permissions;
using Npgsql;
using Shouldly;
using Xunit;

namespace Montrose.Web.Tests.Api;

/// <summary>A request that comes again with its Idempotency-Key, on a server that may be asked 20 times at once, killed, or fail.</summary>
[Collection(ApiPortalCollection.Name)]
[Trait("Procedure", "T4")]
public class IdempotencyTests(ApiPortal portal)
{
    private const string Header = "Idempotency-Key";
    private const string Replayed = "Idempotent-Replayed";
    private const string RedeemPath = "api/billing/wallet/redeem";
    private const string ClientPath = "api/app/client";

    [Fact]
    public async Task Of_20_at_once_one_is_carried_out_and_the_others_get_its_answer_or_are_asked_to_wait()
    {
        var agency = await portal.AnAgencyAsync();
        var client = await agency.AClientAsync();
        var code = await agency.ACodeAsync(value: 500, usageLimit: 100, perClient: 100);
        var key = NewKey();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SendAsync(client.Client, RedeemPath, new RedeemInput { Code = code.Code }, key)));

        answers.Count(a => a is { Status: 200, IsReplay: false }).ShouldBe(1);
        foreach (var busy in answers.Where(a => a.Status != 200))
        {
            (busy.Status, busy.Code).ShouldBe((409, "Montrose:Idempotency.StillRunning"));
            busy.RetryAfter.ShouldBe(1);
        }
        answers.Where(a => a.Status == 200).Select(a => a.Body).Distinct().ShouldHaveSingleItem();
        (await SendAsync(client.Client, RedeemPath, new RedeemInput { Code = code.Code }, key)).IsReplay.ShouldBeTrue();
        (await client.BalanceAsync()).ShouldBe(500);
    }

    [Fact]
    public async Task The_same_key_says_the_same_thing_for_one_caller_and_another_for_another()
    {
        var (north, south) = (await portal.AnAgencyAsync(), await portal.AnAgencyAsync());
        var (first, second, other) = (await north.AClientAsync(), await north.AClientAsync(), await south.AClientAsync());
        var (code, elsewhere) = (await north.ACodeAsync(value: 100, usageLimit: 10), await south.ACodeAsync(value: 300));
        var key = NewKey();

        foreach (var (client, text) in new[] { (first, code.Code), (second, code.Code), (other, elsewhere.Code) })
        {
            var answer = await SendAsync(client.Client, RedeemPath, new RedeemInput { Code = text }, key);
            (answer.Status, answer.IsReplay).ShouldBe((200, false), answer.Body);
        }
        (await first.BalanceAsync(), await second.BalanceAsync(), await other.BalanceAsync()).ShouldBe((100, 100, 300));
    }

    [Fact]
    public async Task Another_payload_with_the_same_key_is_refused_in_the_reader_s_language_and_the_first_answer_stays()
    {
        var agency = await portal.AnAgencyAsync();
        var client = await agency.AClientAsync();
        var (code, other) = (await agency.ACodeAsync(value: 100), await agency.ACodeAsync(value: 900));
        var key = NewKey();
        var first = await SendAsync(client.Client, RedeemPath, new RedeemInput { Code = code.Code }, key);

        var refused = await SendAsync(client.Client, RedeemPath, new RedeemInput { Code = other.Code }, key, r => r.Headers.AcceptLanguage.ParseAdd("de"));

        (refused.Status, refused.Code).ShouldBe((422, "Montrose:Idempotency.OtherPayload"));
        refused.Message.ShouldBe("Dieser Idempotency-Key wurde schon für eine andere Anfrage benutzt. Verwenden Sie einen neuen Schlüssel oder senden Sie die erste Anfrage unverändert noch einmal.");
        var again = await SendAsync(client.Client, RedeemPath, new RedeemInput { Code = code.Code }, $"\"{key}\"");
        (again.Status, again.IsReplay, again.Body).ShouldBe((200, true, first.Body), "quoted or not, it is the same key");
        (await client.BalanceAsync()).ShouldBe(100);
    }

    [Theory]
    [InlineData("short")]
    [InlineData("with a space in between")]
    [InlineData("")]
    [InlineData("0123456789abcdef,\"0123456789abcdef")]
    public async Task A_key_that_can_t_be_one_is_refused_and_nothing_is_done(string key)
    {
        var agency = await portal.AnAgencyAsync();

        foreach (var bad in new[] { key, new string('k', 129) })
        {
            var answer = await SendAsync(agency.Admin, ClientPath, NewClient("Never"), bad);
            (answer.Status, answer.Code).ShouldBe((400, "Montrose:Idempotency.KeyInvalid"), answer.Body);
        }
        (await agency.Admin.Get<IClientAppService>().GetListAsync(new GetClientsInput())).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_refusal_is_given_again_and_what_depends_on_the_moment_is_tried_again()
    {
        var agency = await portal.AnAgencyAsync();
        var client = await agency.AClientAsync();
        var (unknown, busy) = (NewKey(), NewKey());
        (await SendAsync(client.Client, RedeemPath, new RedeemInput { Code = "NEVER-SEEN" }, unknown)).Code.ShouldBe("Billing:RedeemCode.Unknown");
        var again = await SendAsync(client.Client, RedeemPath, new RedeemInput { Code = "NEVER-SEEN" }, unknown);
        (again.Status, again.IsReplay, again.Code).ShouldBe((403, true, "Billing:RedeemCode.Unknown"));

        for (var i = 0; i < 10; i++) await SendAsync(client.Client, RedeemPath, new RedeemInput { Code = $"GUESS{i}" }, NewKey());
        foreach (var _ in new[] { 1, 2 })
        {
            var limited = await SendAsync(client.Client, RedeemPath, new RedeemInput { Code = "GUESS" }, busy);
            (limited.Status, limited.IsReplay).ShouldBe((429, false));
        }
    }

    [Fact]
    public async Task What_failed_is_carried_out_when_it_comes_again()
    {
        var agency = await portal.AnAgencyAsync();
        var (name, key) = ($"Boom {Guid.NewGuid():N}", NewKey());
        await portal.Rows.ExecuteAsync(
            $"""
            CREATE FUNCTION platform.fail_once() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN RAISE EXCEPTION 'a disk is full'; END $f$;
            CREATE TRIGGER fail_once BEFORE INSERT ON platform."Clients" FOR EACH ROW WHEN (NEW."CompanyName" = '{name}') EXECUTE FUNCTION platform.fail_once();
            """);
        (await SendAsync(agency.Admin, ClientPath, NewClient(name), key)).Status.ShouldBe(500);
        await portal.Rows.ExecuteAsync("""DROP TRIGGER fail_once ON platform."Clients"; DROP FUNCTION platform.fail_once();""");

        var done = await SendAsync(agency.Admin, ClientPath, NewClient(name), key);

        (done.Status, done.IsReplay).ShouldBe((200, false), done.Body);
        (await SendAsync(agency.Admin, ClientPath, NewClient(name), key)).IsReplay.ShouldBeTrue();
    }

    [Fact]
    public async Task Who_is_taken_for_dead_and_finishes_after_all_changes_nothing_beside_the_one_who_took_over()
    {
        var agency = await portal.AnAgencyAsync();
        var client = await agency.AClientAsync();
        var code = await agency.ACodeAsync(value: 700, usageLimit: 10, perClient: 10);
        var key = NewKey();
        await using var connection = new NpgsqlConnection(portal.Server.ConnectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var hold = new NpgsqlCommand("""SELECT 1 FROM billing."RedeemCodes" WHERE "Id" = @id FOR UPDATE""", connection, transaction))
        {
            hold.Parameters.AddWithValue("id", code.Id);
            await hold.ExecuteScalarAsync();
        }

        var slow = SendAsync(client.Client, RedeemPath, new RedeemInput { Code = code.Code }, key);
        await UntilAsync($"""SELECT EXISTS (SELECT 1 FROM platform."IdempotentRequests" WHERE "TenantId" = '{agency.Agency.Id}' AND "Answer" IS NULL)""");
        var early = await SendAsync(client.Client, RedeemPath, new RedeemInput { Code = code.Code }, key);
        (early.Status, early.Code, early.RetryAfter).ShouldBe((409, "Montrose:Idempotency.StillRunning", 1));
        await portal.Rows.ExecuteAsync("""UPDATE platform."IdempotentRequests" SET "StartedAt" = now() - interval '1 hour' WHERE "TenantId" = @tenant""", ("tenant", agency.Agency.Id));
        var successor = SendAsync(client.Client, RedeemPath, new RedeemInput { Code = code.Code }, key);
        await UntilAsync($"""SELECT EXISTS (SELECT 1 FROM platform."IdempotentRequests" WHERE "TenantId" = '{agency.Agency.Id}' AND "StartedAt" > now() - interval '1 minute')""");
        await transaction.RollbackAsync();

        var (late, done) = (await slow, await successor);
        (late.Status, late.Code).ShouldBe((409, "Montrose:Idempotency.StillRunning"), late.Body);
        done.Status.ShouldBe(200, done.Body);
        (await client.BalanceAsync()).ShouldBe(700);
        (await SendAsync(client.Client, RedeemPath, new RedeemInput { Code = code.Code }, key)).IsReplay.ShouldBeTrue();
    }

    [Fact]
    public async Task A_new_API_key_is_shown_again_to_who_lost_the_answer_and_stands_nowhere_in_the_database()
    {
        var agency = await portal.AnAgencyAsync();
        var key = NewKey();
        var input = new CreateApiKeyInput { Name = "Import", Scopes = [MontrosePermissions.Clients.Default] };
        var first = await SendAsync(agency.Admin, "api/app/api-key", input, key);
        first.Status.ShouldBe(200, first.Body);

        var again = await SendAsync(agency.Admin, "api/app/api-key", input, key);

        (again.IsReplay, again.Body).ShouldBe((true, first.Body));
        var secret = JsonNode.Parse(first.Body)!["key"]!.GetValue<string>();
        secret.ShouldStartWith("mtr_");
        (await portal.Rows.AskAsync<long>($"""SELECT count(*) FROM platform."IdempotentRequests" WHERE position(convert_to('{secret}', 'UTF8') in "Answer") > 0""")).ShouldBe(0);
        (await portal.Rows.AskAsync<long>($"""SELECT count(*) FROM platform."IdempotentRequests" t WHERE strpos(t::text, '{key}') > 0 OR strpos(t::text, '{secret}') > 0""")).ShouldBe(0);
        (await portal.Rows.AskAsync<long>("""SELECT count(*) FROM platform."ApiKeys" WHERE "Name" = 'Import' AND "TenantId" = '""" + agency.Agency.Id + "'")).ShouldBe(1);
    }

    private static CreateClientInput NewClient(string name) => new() { CompanyName = name, ContactName = "Olga", ContactEmail = $"{name.Replace(" ", "", StringComparison.Ordinal)}@new.example", Services = [ServiceKind.Marketing] };

    private static string NewKey() => Guid.NewGuid().ToString();

    private async Task UntilAsync(string sql)
    {
        var until = DateTime.UtcNow.AddSeconds(20);
        while (!await portal.Rows.AskAsync<bool>(sql))
        {
            DateTime.UtcNow.ShouldBeLessThan(until, sql);
            await Task.Delay(50);
        }
    }

    private static async Task<Said> SendAsync(MontroseClient client, string path, object input, string key, Action<HttpRequestMessage>? prepare = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(input, input.GetType()) };
        request.Headers.TryAddWithoutValidation(Header, key);
        prepare?.Invoke(request);
        using var answer = await client.Http.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        var error = answer.StatusCode == HttpStatusCode.OK ? null : JsonNode.Parse(body)?["error"];
        return new Said((int)answer.StatusCode, body, answer.Headers.Contains(Replayed), (string?)error?["code"], (string?)error?["message"], (int?)answer.Headers.RetryAfter?.Delta?.TotalSeconds);
    }

    private sealed record Said(int Status, string Body, bool IsReplay, string? Code, string? Message, int? RetryAfter);
}
