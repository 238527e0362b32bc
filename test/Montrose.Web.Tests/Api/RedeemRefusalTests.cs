using System.Net;
using System.Net.Http.Json;
using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Wallets;
using Shouldly;
using Volo.Abp.Http;
using Volo.Abp.Http.Client;
using Xunit;

namespace Montrose.Web.Tests.Api;

/// <summary>Each reason why a code is not redeemed has its own message, and none of them moves money.</summary>
[Collection(ApiPortalCollection.Name)]
public class RedeemRefusalTests(ApiPortal portal)
{
    [Fact]
    public async Task Each_reason_has_its_own_code_and_message_and_credits_nothing()
    {
        var (agency, other) = (await portal.AnAgencyAsync(), await portal.AnAgencyAsync());
        var (client, neighbour) = (await agency.AClientAsync(), await agency.AClientAsync());
        var codes = agency.Admin.Get<IRedeemCodeAppService>();
        var inactive = await codes.DeactivateAsync((await agency.ACodeAsync()).Id);
        var expired = await agency.ACodeAsync();
        await portal.Rows.ExecuteAsync("""UPDATE billing."RedeemCodes" SET "ExpiresAt" = now() - interval '1 second' WHERE "Id" = @id""", ("id", expired.Id));
        var usedUp = await agency.ACodeAsync();
        await neighbour.RedeemAsync(usedUp.Code);
        var mine = await agency.ACodeAsync(usageLimit: 5);
        await client.RedeemAsync(mine.Code);

        (await RefusedAsync(client, inactive.Code)).ShouldBe((403, "Billing:RedeemCode.Inactive", "This code is switched off. Ask whoever gave it to you."));
        var expiry = await RefusedAsync(client, expired.Code);
        (expiry.Status, expiry.Code).ShouldBe((403, "Billing:RedeemCode.Expired"));
        expiry.Message.ShouldStartWith("This code expired on ");
        (await RefusedAsync(client, usedUp.Code)).ShouldBe((403, "Billing:RedeemCode.UsedUp", "This code has been used up. Ask for a new one."));
        (await RefusedAsync(client, mine.Code)).ShouldBe((403, "Billing:RedeemCode.AlreadyYours", "You have already redeemed this code. Its value is in your wallet."));
        var unknown = await RefusedAsync(client, "NEVER-SEEN");
        unknown.ShouldBe((403, "Billing:RedeemCode.Unknown", "We don't know this code. Check it for typing mistakes."));
        (await RefusedAsync(client, (await other.ACodeAsync()).Code)).ShouldBe(unknown);
        (await client.BalanceAsync()).ShouldBe(mine.Value.MinorUnits);
        (await codes.GetAsync(expired.Id)).TimesUsed.ShouldBe(0);
        (await codes.GetAsync(inactive.Id)).TimesUsed.ShouldBe(0);
    }

    [Fact]
    public async Task The_eleventh_attempt_of_a_minute_is_asked_to_wait_and_told_how_long()
    {
        var agency = await portal.AnAgencyAsync();
        var client = await agency.AClientAsync();
        var good = await agency.ACodeAsync();
        for (var i = 0; i < 10; i++) (await RefusedAsync(client, $"GUESS{i}")).Code.ShouldBe("Billing:RedeemCode.Unknown");

        using var answer = await client.Client.Http.PostAsJsonAsync("api/billing/wallet/redeem", new RedeemInput { Code = good.Code });

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        var seconds = answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds;
        seconds.ShouldBeInRange(1, 60);
        var error = (await answer.Content.ReadFromJsonAsync<RemoteServiceErrorResponse>())!.Error!;
        (error.Code, error.Message).ShouldBe(("Montrose:TooManyAttempts", $"Too many attempts. Wait {seconds} seconds and try again."));
        (await client.BalanceAsync()).ShouldBe(0);
        (await RefusedAsync(client, good.Code)).Status.ShouldBe(429);
        (await (await agency.AClientAsync()).RedeemAsync(good.Code)).Credited.ShouldBe(good.Value);
    }

    [Fact]
    public async Task The_same_request_key_credits_once_and_answers_alike()
    {
        var agency = await portal.AnAgencyAsync();
        var client = await agency.AClientAsync();
        var code = await agency.ACodeAsync(usageLimit: 10, perClient: 10);

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.RedeemAsync(code.Code, "the-same")));

        answers.ShouldAllBe(a => a.Credited == code.Value && a.Wallet.Balance == code.Value);
        (await client.BalanceAsync()).ShouldBe(code.Value.MinorUnits);
    }

    private static async Task<(int Status, string? Code, string Message)> RefusedAsync(ApiClientPerson client, string code)
    {
        var refused = await Should.ThrowAsync<AbpRemoteCallException>(() => client.RedeemAsync(code));
        return (refused.HttpStatusCode, refused.Code, refused.Message);
    }
}
