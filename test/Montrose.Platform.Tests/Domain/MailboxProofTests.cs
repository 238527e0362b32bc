using Montrose.Accounts;
using Montrose.Clients;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Platform.Tests.Domain;

public class MailboxProofTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_code_works_for_ten_minutes()
    {
        var signUp = SignUp();

        signUp.CountTry(Now.AddMinutes(10).AddSeconds(-1));

        Should.Throw<BusinessException>(() => signUp.CountTry(Now.AddMinutes(10))).Code.ShouldBe("Montrose:Code.Expired");
    }

    [Fact]
    public void After_five_tries_there_is_none_left_until_a_new_code_is_asked_for()
    {
        var signUp = SignUp();
        signUp.Expect("hash");
        for (var i = 0; i < 5; i++) signUp.CountTry(Now);

        Should.Throw<BusinessException>(() => signUp.CountTry(Now)).Code.ShouldBe("Montrose:Code.UsedUp");
        signUp.AskForCodeAgain(Now.AddSeconds(60));

        (signUp.TriesLeft, signUp.CodeHash).ShouldBe((5, null));
    }

    [Fact]
    public void A_code_is_sent_again_after_sixty_seconds_at_the_earliest()
    {
        var signUp = SignUp();

        var refused = Should.Throw<BusinessException>(() => signUp.AskForCodeAgain(Now.AddSeconds(59)));

        (refused.Code, refused.Data["seconds"]).ShouldBe(("Montrose:TooManyAttempts", (object)1));
        signUp.SecondsUntilResend(Now.AddSeconds(60)).ShouldBe(0);
    }

    [Theory]
    [InlineData("", "Ada", "ada@acme.example", "Montrose:Client.CompanyNameRequired")]
    [InlineData("Acme", "Ada", "ada", "Montrose:Email.Invalid")]
    [InlineData("Acme", "Ada", "ada@acme.example\u202e", "Montrose:Email.Invalid")]
    public void What_is_no_company_or_address_is_refused(string company, string name, string email, string code) =>
        Should.Throw<BusinessException>(() => new SignUp(Guid.NewGuid(), null, company, name, email, "hash", [ServiceKind.Cms], Now)).Code.ShouldBe(code);

    [Fact]
    public void A_registration_names_at_least_one_service_that_exists() =>
        Should.Throw<BusinessException>(() => new SignUp(Guid.NewGuid(), null, "Acme", "Ada", "ada@acme.example", "hash", [(ServiceKind)99], Now)).Code.ShouldBe("Montrose:Client.ServiceRequired");

    [Fact]
    public void An_address_changes_only_with_the_consent_of_both_mailboxes_and_within_a_day()
    {
        var change = new EmailChange(Guid.NewGuid(), null, Guid.NewGuid(), "old@acme.example", "new@acme.example", Now);
        change.ConfirmNew(Now);
        change.IsConfirmed.ShouldBeFalse();

        Should.Throw<BusinessException>(() => change.ConfirmOld(Now.AddHours(24))).Code.ShouldBe("Montrose:EmailChange.NotValid");
        change.ConfirmOld(Now.AddHours(23));

        change.IsConfirmed.ShouldBeTrue();
    }

    [Fact]
    public void An_address_is_not_changed_to_itself() =>
        Should.Throw<BusinessException>(() => new EmailChange(Guid.NewGuid(), null, Guid.NewGuid(), "a@acme.example", "A@acme.example", Now)).Code.ShouldBe("Montrose:Account.EmailIsTheSame");

    private static SignUp SignUp() => new(Guid.NewGuid(), null, "Acme", "Ada", "ada@acme.example", "hash", [ServiceKind.Marketing], Now);
}
