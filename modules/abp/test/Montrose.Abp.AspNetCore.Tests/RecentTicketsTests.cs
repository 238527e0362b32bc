using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using NSubstitute;
using Shouldly;
using Volo.Abp.AspNetCore.Security;
using Xunit;

namespace Montrose.Abp.AspNetCore;

public class RecentTicketsTests
{
    private readonly ISecureDataFormat<AuthenticationTicket> _encryption = Substitute.For<ISecureDataFormat<AuthenticationTicket>>();
    private readonly RecentTickets _tickets;

    public RecentTicketsTests()
    {
        _tickets = new RecentTickets(_encryption);
        _encryption.Unprotect(Arg.Is<string>(text => text.StartsWith("good", StringComparison.Ordinal))).Returns(call => Ticket(call.Arg<string>()));
    }

    [Fact]
    public void A_cookie_is_decrypted_once()
    {
        _tickets.Unprotect("good")!.Principal.Identity!.Name.ShouldBe("good");
        _tickets.Unprotect("good")!.Principal.Identity!.Name.ShouldBe("good");

        _encryption.Received(1).Unprotect("good");
    }

    [Fact]
    public void What_a_request_changes_stays_with_it()
    {
        var first = _tickets.Unprotect("good")!;
        ((ClaimsIdentity)first.Principal.Identity!).AddClaim(new Claim("extra", "1"));
        first.Properties.IssuedUtc = DateTimeOffset.UnixEpoch;

        var second = _tickets.Unprotect("good")!;

        second.Principal.HasClaim("extra", "1").ShouldBeFalse();
        second.Properties.IssuedUtc.ShouldBeNull();
    }

    [Fact]
    public void A_bad_cookie_is_not_remembered()
    {
        _tickets.Unprotect("bad").ShouldBeNull();
        _tickets.Unprotect("bad").ShouldBeNull();

        _encryption.Received(2).Unprotect("bad");
    }

    [Fact]
    public void A_cookie_for_another_purpose_is_another_cookie()
    {
        _tickets.Unprotect("good").ShouldNotBeNull();

        _tickets.Unprotect("good", "other").ShouldBeNull();
    }

    [Fact]
    public void Cookies_that_are_not_shown_again_are_forgotten()
    {
        _tickets.Unprotect("good");
        for (var i = 0; i < 3000; i++)
            _tickets.Unprotect($"good{i}");

        _tickets.Unprotect("good");

        _encryption.Received(2).Unprotect("good");
    }

    private static AuthenticationTicket Ticket(string name)
        => new(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], "test")), new AuthenticationProperties(), "test");
}
