using Montrose.Notices;
using Montrose.Notifications.Preferences;
using Montrose.Notifications.Tests.Infrastructure;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp.Validation;
using Xunit;
using static Montrose.Notifications.Tests.Infrastructure.NotificationsApp;

namespace Montrose.Notifications.Tests.Application;

public class PreferenceTests(NotificationsApp app) : IClassFixture<NotificationsApp>
{
    [Fact]
    public async Task Services_are_mailed_at_first_and_payments_are_not()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());

        var rows = await app.AsAsync<INoticePreferencesAppService, List<NoticePreferenceDto>>(client.Owner, async s => (await s.GetAsync()).Preferences);

        rows.Select(r => (r.Category, r.InPortal, r.ByMail)).ShouldBe([(NoticeCategory.Payments, true, false), (NoticeCategory.Services, true, true), (NoticeCategory.System, true, false)]);
    }

    [Fact]
    public async Task A_notice_is_mailed_with_a_link_to_what_it_is_about_and_one_to_the_choice()
    {
        var agency = await app.Given.AnAgency();

        await app.TellAsync(agency.Id, n => n.TellPersonAsync(agency.Admin.UserId, ANotice(News, title: "Look here")));

        var mail = (await MailsAsync(agency.Admin)).ShouldHaveSingleItem();
        mail.Subject.ShouldBe("Look here");
        mail.Body.ShouldContain($"//{agency.Subdomain}.localhost:5080/dashboard/somewhere");
        mail.Body.ShouldContain("/dashboard/settings/notifications");
    }

    [Fact]
    public async Task Who_wants_no_mail_gets_none_and_who_wants_it_by_mail_only_sees_nothing_at_the_bell()
    {
        var agency = await app.Given.AnAgency();
        var (quiet, mailOnly) = (await app.Given.AnAgent(agency), await app.Given.AnAgent(agency));
        await ChooseAsync(quiet, inPortal: true, byMail: false);
        await ChooseAsync(mailOnly, inPortal: false, byMail: true);

        foreach (var agent in new[] { quiet, mailOnly }) await app.TellAsync(agency.Id, n => n.TellPersonAsync(agent.UserId, ANotice(News)));

        (await MailsAsync(quiet)).ShouldBeEmpty();
        (await app.InboxOf(quiet)).Count.ShouldBe(1);
        (await MailsAsync(mailOnly)).Count.ShouldBe(1);
        (await app.InboxOf(mailOnly)).ShouldBeEmpty();
        (await app.UnreadOf(mailOnly)).ShouldBe(0);
    }

    [Fact]
    public async Task What_nobody_may_miss_is_shown_and_mailed_whatever_was_chosen()
    {
        var agency = await app.Given.AnAgency();
        await ChooseAsync(agency.Admin, inPortal: false, byMail: false, NoticeCategory.System);

        await app.TellAsync(agency.Id, n => n.TellAdminsAsync(ANotice(Alarm)));

        (await app.InboxOf(agency.Admin)).Count.ShouldBe(1);
        (await MailsAsync(agency.Admin)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_gets_a_second_mail_of_what_is_mailed_anyway()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);

        await app.TellAsync(agency.Id, n => n.TellClientAsync(client.Id, ANotice(News), mailedTo: client.Owner.Email.ToUpperInvariant()));
        await app.TellAsync(agency.Id, n => n.TellClientAsync(client.Id, ANotice(Told)));

        (await MailsAsync(client.Owner)).ShouldBeEmpty();
        (await app.InboxOf(client.Owner)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Who_lacks_the_permission_when_the_mail_is_to_go_gets_none()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);

        await app.TellAsync(agency.Id, n => n.TellPersonAsync(agent.UserId, ANotice(ForInviters)));

        (await MailsAsync(agent)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_category_that_does_not_exist_is_refused_and_nothing_is_kept()
    {
        var agency = await app.Given.AnAgency();

        await Should.ThrowAsync<AbpValidationException>(() => ChooseAsync(agency.Admin, inPortal: false, byMail: false, (NoticeCategory)99));
    }

    private Task ChooseAsync(Person person, bool inPortal, bool byMail, NoticeCategory category = NoticeCategory.Services) =>
        app.AsAsync<INoticePreferencesAppService, object>(person, async s =>
            await s.UpdateAsync(new UpdateNoticePreferencesInput { Preferences = [new NoticePreferenceDto { Category = category, InPortal = inPortal, ByMail = byMail }] }));

    private async Task<List<SentMail>> MailsAsync(Person person)
    {
        await app.RunJobsAsync();
        return [.. app.Mailbox.Mails.Where(m => m.To == person.Email)];
    }
}
