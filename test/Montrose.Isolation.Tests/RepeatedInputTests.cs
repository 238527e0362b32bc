using System.Text.Json.Nodes;
using Montrose.Isolation.Tests.Infrastructure;
using Montrose.Isolation.Tests.Policy;
using Montrose.Isolation.Tests.World;
using Shouldly;
using Xunit;
using Case = Montrose.Isolation.Tests.Policy.Case;

namespace Montrose.Isolation.Tests;

/// <summary>Whatever has a name or an address, made or named so twice: the second time is refused with a reason and writes nothing.</summary>
[Collection(InputCollection.Name)]
public class RepeatedInputTests(IsolationFixture fixture)
{
    /// <summary>What there may be two of.</summary>
    private static readonly Dictionary<string, string> MayBeTwo = new(StringComparer.Ordinal)
    {
        ["PUT api/app/brand"] = OneBrand,
        ["POST dashboard/admin/brand"] = OneBrand,
        ["POST api/app/sign-up/register"] = SameAnswer,
        ["POST account/register"] = SameAnswer,
        ["POST api/app/invitation/invite-many"] = "it answers each address by itself, this one as invited already",
        ["POST api/app/saved-view"] = SameView,
        ["POST dashboard/lists/{list}/views?handler=Save"] = SameView,
        ["POST dashboard/client/wallet?handler=Redeem"] = OtherCode,
        ["POST api/billing/my-payment/start-top-up"] = SamePayment,
        ["POST dashboard/client/wallet/top-up"] = SamePayment,
        ["POST api/billing/payout"] = SamePayout,
        ["POST dashboard/admin/billing/payouts/new"] = SamePayout,
        ["POST api/billing/payment/{id}/refund"] = OtherPayment,
        ["POST dashboard/admin/billing/payments/{id:guid}?handler=Refund"] = OtherPayment,
        ["POST api/billing/agency-wallet/{id}/credit"] = OnceForEachAgency,
        ["POST dashboard/host/billing/wallets/{agencyId:guid}?handler=Credit"] = OnceForEachAgency,
    };

    private const string OneBrand = "an agency has one brand, and saves it again";
    private const string OtherCode = "the page's form holds a key for each code, and this is another code";
    private const string OtherPayment = "a key is one for each payment, and this is another payment";
    private const string OnceForEachAgency = "the same key credits an agency once, and is another credit for another agency";
    private const string SamePayment = "the same key is the same payment";
    private const string SamePayout = "the same reference, amount and day are the same payout";
    private const string SameView = "a view of the same name is replaced";
    private const string SameAnswer = "whether an address is known is told to nobody";

    /// <summary>What is named within another thing is made twice in the same one.</summary>
    private static bool IsWithin(Rule rule) => rule.Ids.ContainsKey("parentId") || rule.Endpoint.EndsWith("/contact", StringComparison.Ordinal) || rule.Endpoint.EndsWith("/contacts", StringComparison.Ordinal);

    public static TheoryData<string> Named => [.. IsolationPolicy.Rules.Where(r => !r.IsRead && r.Status is null && (r.Body ?? r.Form)?.Contains("{unique}", StringComparison.Ordinal) is true).Select(r => r.Endpoint)];

    [Theory, MemberData(nameof(Named))]
    public async Task The_second_of_a_name_is_refused_with_a_reason(string endpoint)
    {
        var rule = IsolationPolicy.Find(endpoint);
        var caller = fixture.World.Principals.First(p => (rule.Allowed & p.Kind) != Who.Nobody && CasePlan.Of(rule, [p]).Any(c => c.Kind is CaseKind.Allowed) && rule.StatusFor?.Invoke(p) is null);
        var one = new Case(rule, caller, CaseKind.Allowed);
        if (rule.Before is { } before) await before(fixture.World);

        var first = await fixture.Cases.OwnValuesAsync(one);
        var taken = await fixture.World.Callers.CallAsync(caller, rule, first);
        taken.Status.ShouldBeLessThan(400, taken.Short());

        // Of another one, where it is about one.
        var values = IsWithin(rule) ? first : await fixture.Cases.OwnValuesAsync(one);
        values["unique"] = first["unique"];
        var then = await fixture.ReadStateAsync();
        var second = await fixture.World.Callers.CallAsync(caller, rule, values);

        if (MayBeTwo.ContainsKey(endpoint))
        {
            second.Status.ShouldBeLessThan(400, second.Short());
            return;
        }
        second.Status.ShouldBeInRange(400, 499, second.Short());
        if (rule.IsApi)
        {
            var error = JsonNode.Parse(second.Body)!["error"]!;
            error["code"].ShouldNotBeNull(second.Short()).GetValue<string>().ShouldContain(":");
            error["message"].ShouldNotBeNull(second.Short()).GetValue<string>().ShouldNotBeEmpty();
        }
        else
        {
            second.Body.ShouldContain("_error\"", Shouldly.Case.Sensitive, second.Short());
        }
        (await fixture.ReadStateAsync()).ChangesSince(then).ShouldBeEmpty();
    }
}
