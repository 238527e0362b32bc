using Montrose.People;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Platform.Tests.Domain;

public class InvitationTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void An_invitation_works_for_seven_days_and_not_a_moment_longer()
    {
        var invitation = Sent();
        invitation.StateAt(Now.AddDays(7).AddTicks(-1)).ShouldBe(InvitationState.Pending);
        invitation.StateAt(Now.AddDays(7)).ShouldBe(InvitationState.Expired);
        Code(() => invitation.Accept(Guid.NewGuid(), Now.AddDays(7))).ShouldBe("Montrose:Invitation.Expired");
    }

    [Fact]
    public void An_accepted_invitation_can_be_neither_accepted_nor_sent_nor_withdrawn_again()
    {
        var invitation = Sent();
        invitation.Accept(Guid.NewGuid(), Now);
        Code(() => invitation.Accept(Guid.NewGuid(), Now)).ShouldBe("Montrose:Invitation.Used");
        Code(() => invitation.Send(InvitationToken.Create(), Now)).ShouldBe("Montrose:Invitation.Used");
        Code(() => invitation.Revoke(Now)).ShouldBe("Montrose:Invitation.Used");
    }

    [Fact]
    public void A_withdrawn_invitation_is_refused_and_withdrawing_twice_is_harmless()
    {
        var invitation = Sent();
        invitation.Revoke(Now);
        invitation.Revoke(Now.AddHours(1));
        invitation.RevokedAt.ShouldBe(Now);
        Code(() => invitation.Accept(Guid.NewGuid(), Now)).ShouldBe("Montrose:Invitation.Revoked");
    }

    [Fact]
    public void Sending_again_gives_it_another_token_and_another_seven_days()
    {
        var invitation = Sent();
        var first = invitation.TokenHash;
        invitation.Send(InvitationToken.Create(), Now.AddDays(6));
        invitation.TokenHash.ShouldNotBe(first);
        invitation.StateAt(Now.AddDays(12)).ShouldBe(InvitationState.Pending);
    }

    [Fact]
    public void Only_the_hash_of_the_token_is_kept()
    {
        var token = InvitationToken.Create();
        var invitation = Invitation.ForAdmin(Guid.NewGuid(), null, "a@b.example");
        invitation.Send(token, Now);
        invitation.TokenHash.ShouldBe(InvitationToken.Read(token.Value).Hash);
        invitation.TokenHash.ShouldNotContain(token.Value);
    }

    private static Invitation Sent()
    {
        var invitation = Invitation.ForAgent(Guid.NewGuid(), Guid.NewGuid(), "maya@north.example", "Maya", Department.Marketing);
        invitation.Send(InvitationToken.Create(), Now);
        return invitation;
    }

    private static string? Code(Action act) => Should.Throw<BusinessException>(act).Code;
}
