using System.Text;
using Montrose.Billing.Gateways;
using Shouldly;
using Xunit;

namespace Montrose.Billing.Tests.Application.Webhooks;

public class StripeSignatureTests
{
    private const string Secret = "whsec_test_secret";
    private const string Right = "0c8670ed117751cc551a20e35839447075c42800ea3cf3e8a2fbda99cd1e6edd";
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"id":"evt_1","object":"event"}""");
    private static readonly DateTime Then = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000).UtcDateTime;

    [Fact]
    public void The_known_signature_is_ours() => StripeSignature.Sign(Body, "1700000000", Secret).ShouldBe(Right);

    [Theory]
    [InlineData("t=1700000000,v1=" + Right, true)]
    [InlineData("t=1700000000,v1=00,v0=11,v1=" + Right, true)]
    [InlineData("v1=" + Right + ", t=1700000000", true)]
    [InlineData("t=1700000001,v1=" + Right, false)]
    [InlineData("t=1700000000,v1=0d8670ed117751cc551a20e35839447075c42800ea3cf3e8a2fbda99cd1e6edd", false)]
    [InlineData("t=1700000000,v0=" + Right, false)]
    [InlineData("t=,v1=" + Right, false)]
    [InlineData("v1=" + Right, false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_header_is_right_or_not(string? header, bool isValid) => StripeSignature.IsValid(Body, header, Secret, Then).ShouldBe(isValid);

    /// <summary>T9: what differs by more is not taken.</summary>
    [Theory]
    [Trait("Procedure", "T9")]
    [InlineData(-299, true)]
    [InlineData(299, true)]
    [InlineData(-301, false)]
    [InlineData(301, false)]
    public void It_is_good_for_300_seconds_before_and_after(int seconds, bool isValid) =>
        StripeSignature.IsValid(Body, "t=1700000000,v1=" + Right, Secret, Then.AddSeconds(seconds)).ShouldBe(isValid);

    [Fact]
    public void Another_body_or_secret_or_none_is_refused()
    {
        StripeSignature.IsValid([.. Body, (byte)' '], "t=1700000000,v1=" + Right, Secret, Then).ShouldBeFalse();
        StripeSignature.IsValid(Body, "t=1700000000,v1=" + Right, Secret + "x", Then).ShouldBeFalse();
        StripeSignature.IsValid(Body, "t=1700000000,v1=" + Right, "", Then).ShouldBeFalse();
    }
}
