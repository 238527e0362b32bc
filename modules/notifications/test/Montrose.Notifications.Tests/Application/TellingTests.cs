using Microsoft.Extensions.DependencyInjection;
using Montrose.Integration;
using Montrose.Monetary;
using Montrose.Notifications.Tests.Infrastructure;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp.Localization;
using Xunit;
using static Montrose.Notifications.Tests.Infrastructure.NotificationsApp;

namespace Montrose.Notifications.Tests.Application;

public class TellingTests(NotificationsApp app) : IClassFixture<NotificationsApp>
{
    [Fact]
    public async Task A_clients_team_is_told_and_nobody_else()
    {
        var agency = await app.Given.AnAgency();
        var (client, other) = (await app.Given.AClient(agency), await app.Given.AClient(agency));

        await app.TellAsync(agency.Id, n => n.TellClientAsync(client.Id, ANotice(News)));

        (await app.InboxOf(client.Owner)).ShouldHaveSingleItem().Title.ShouldBe("Hello");
        (await app.InboxOf(other.Owner)).ShouldBeEmpty();
        (await app.InboxOf(agency.Admin)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_admins_of_one_agency_are_told_and_not_those_of_another_or_the_host()
    {
        var (agency, other, host) = (await app.Given.AnAgency(), await app.Given.AnAgency(), await app.Given.AHostAdmin());

        await app.TellAsync(agency.Id, n => n.TellAdminsAsync(ANotice(News)));

        (await app.InboxOf(agency.Admin)).Count.ShouldBe(1);
        (await app.InboxOf(other.Admin)).ShouldBeEmpty();
        (await app.InboxOf(host)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Outside_of_an_agency_the_hosts_admins_are_told()
    {
        var (agency, host) = (await app.Given.AnAgency(), await app.Given.AHostAdmin());
        var notice = ANotice(News);

        await app.TellAsync(null, n => n.TellAdminsAsync(notice));

        (await app.InboxOf(host)).Count(n => n.Kind == News.Name).ShouldBe(1);
        (await app.InboxOf(agency.Admin)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Telling_the_same_again_changes_nothing_and_another_kind_of_the_same_thing_is_told()
    {
        var agency = await app.Given.AnAgency();

        for (var i = 0; i < 3; i++) await app.TellAsync(agency.Id, n => n.TellPersonAsync(agency.Admin.UserId, ANotice(News, "one")));
        await app.TellAsync(agency.Id, n => n.TellPersonAsync(agency.Admin.UserId, ANotice(Told, "one")));

        (await app.InboxOf(agency.Admin)).Select(n => n.Kind).ShouldBe([Told.Name, News.Name]);
    }

    [Fact]
    public async Task Of_what_was_rolled_back_nobody_is_told()
    {
        var agency = await app.Given.AnAgency();

        await Should.ThrowAsync<InvalidOperationException>(() => app.TellAsync(agency.Id, async n =>
        {
            await n.TellAdminsAsync(ANotice(News));
            throw new InvalidOperationException("The caller's work failed.");
        }));

        (await app.InboxOf(agency.Admin)).ShouldBeEmpty();
        (await app.UnreadOf(agency.Admin)).ShouldBe(0);
    }

    [Fact]
    public async Task Somebody_who_may_not_sign_in_any_more_is_not_told()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        await app.AsAsync(agency.Admin, s => s.GetRequiredService<People.IAgentAppService>().DeactivateAsync(agent.UserId, new()));

        await app.TellAsync(agency.Id, n => n.TellPersonAsync(agent.UserId, ANotice(News)));

        (await app.InboxOf(agent)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en", "€1,234.50", "5 Mar 2027", "1,000")]
    [InlineData("de", "1.234,50\u00a0€", "5. März 2027", "1.000")]
    public async Task Each_reader_sees_amounts_days_and_numbers_as_the_own_language_writes_them(string language, string amount, string day, string number)
    {
        var agency = await app.Given.AnAgency();
        await app.TellAsync(agency.Id, n => n.TellPersonAsync(agency.Admin.UserId, new Notice(
            News, "values", "/dashboard/x", NoticeValue.Localized("Service.Marketing"), NoticeValue.Of(new Money(123_450, "EUR")), NoticeValue.Of(new DateOnly(2027, 3, 5)), NoticeValue.Of(1_000L))));

        using var _ = CultureHelper.Use(language);

        (await app.InboxOf(agency.Admin)).ShouldHaveSingleItem().Text.ShouldBe($"Marketing {amount} {day} {number}");
    }

    [Fact]
    public async Task A_text_with_more_placeholders_than_a_notice_has_values_leaves_them_empty()
    {
        var agency = await app.Given.AnAgency();

        await app.TellAsync(agency.Id, n => n.TellPersonAsync(agency.Admin.UserId, ANotice(News)));

        (await app.InboxOf(agency.Admin)).ShouldHaveSingleItem().Text.Trim().ShouldBe("Hello");
    }

    [Fact]
    public async Task What_is_older_than_a_year_is_deleted()
    {
        var agency = await app.Given.AnAgency();
        await app.TellAsync(agency.Id, n => n.TellPersonAsync(agency.Admin.UserId, ANotice(News)));
        app.Clock.Advance(TimeSpan.FromDays(NotificationConsts.KeptDays + 1));
        await app.TellAsync(agency.Id, n => n.TellPersonAsync(agency.Admin.UserId, ANotice(News, title: "New")));

        await app.Services.GetRequiredService<Telling.OldNotifications>().DeleteAsync();

        (await app.InboxOf(agency.Admin)).ShouldHaveSingleItem().Title.ShouldBe("New");
    }
}
