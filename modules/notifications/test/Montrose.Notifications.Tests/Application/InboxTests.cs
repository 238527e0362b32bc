using Microsoft.Extensions.DependencyInjection;
using Montrose.Notices;
using Montrose.Notifications.Tests.Infrastructure;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp.Domain.Entities;
using Xunit;
using static Montrose.Notifications.Tests.Infrastructure.NotificationsApp;

namespace Montrose.Notifications.Tests.Application;

public class InboxTests(NotificationsApp app) : IClassFixture<NotificationsApp>
{
    [Fact]
    public async Task The_newest_is_first_and_pages_follow_one_another()
    {
        var agency = await app.Given.AnAgency();
        for (var i = 1; i <= 7; i++) await TellAsync(agency, News, i.ToString(System.Globalization.CultureInfo.InvariantCulture));

        var (first, second) = (await app.InboxOf(agency.Admin, new() { MaxResultCount = 4 }), await app.InboxOf(agency.Admin, new() { MaxResultCount = 4, SkipCount = 4 }));

        first.Concat(second).Select(n => n.Title).ShouldBe(["7", "6", "5", "4", "3", "2", "1"]);
        (await app.AsAsync<INotificationAppService, int>(agency.Admin, async s => (await s.GetLatestAsync()).Items.Count)).ShouldBe(NotificationConsts.Latest);
    }

    [Fact]
    public async Task Opening_one_marks_it_read_and_counts_it_no_more()
    {
        var agency = await app.Given.AnAgency();
        await TellAsync(agency, News, "a");
        await TellAsync(agency, News, "b");
        (await app.UnreadOf(agency.Admin)).ShouldBe(2);
        var opened = (await app.InboxOf(agency.Admin))[0];

        var answer = await app.AsAsync<INotificationAppService, NotificationDto>(agency.Admin, s => s.MarkReadAsync(opened.Id));

        answer.ReadAt.ShouldNotBeNull();
        answer.Path.ShouldBe("/dashboard/somewhere");
        (await app.UnreadOf(agency.Admin)).ShouldBe(1);
        (await app.InboxOf(agency.Admin, new() { OnlyUnread = true })).ShouldHaveSingleItem().Id.ShouldNotBe(opened.Id);
    }

    [Fact]
    public async Task Marking_all_read_leaves_what_came_meanwhile_and_what_is_of_another_category()
    {
        var agency = await app.Given.AnAgency();
        await TellAsync(agency, News, "seen");
        await TellAsync(agency, Alarm, "other");
        var seen = (await app.InboxOf(agency.Admin)).Single(n => n.Title == "seen");
        app.Clock.Now = app.Clock.Now.AddMinutes(1);
        await TellAsync(agency, News, "meanwhile");

        await app.AsAsync(agency.Admin, s => s.GetRequiredService<INotificationAppService>().MarkAllReadAsync(new MarkAllReadInput { Category = NoticeCategory.Services, Until = seen.CreationTime }));

        (await app.InboxOf(agency.Admin, new() { OnlyUnread = true })).Select(n => n.Title).ShouldBe(["meanwhile", "other"]);
    }

    [Fact]
    public async Task Somebody_elses_answers_like_one_that_is_not_there()
    {
        var agency = await app.Given.AnAgency();
        await TellAsync(agency, News, "mine");
        var mine = (await app.InboxOf(agency.Admin))[0];
        var agent = await app.Given.AnAgent(agency);

        await Should.ThrowAsync<EntityNotFoundException>(() => app.AsAsync<INotificationAppService, NotificationDto>(agent, s => s.MarkReadAsync(mine.Id)));

        (await app.InboxOf(agency.Admin)).ShouldHaveSingleItem().ReadAt.ShouldBeNull();
    }

    [Fact]
    public async Task What_a_person_may_not_see_is_neither_shown_nor_counted()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        await app.TellAsync(agency.Id, n => n.TellPersonAsync(agent.UserId, ANotice(ForInviters)));
        await app.TellAsync(agency.Id, n => n.TellPersonAsync(agent.UserId, ANotice(News)));

        (await app.InboxOf(agent)).ShouldHaveSingleItem().Kind.ShouldBe(News.Name);
        (await app.UnreadOf(agent)).ShouldBe(1);
    }

    [Fact]
    public async Task A_page_is_two_statements_and_the_bell_one_and_then_none()
    {
        var agency = await app.Given.AnAgency();
        for (var i = 0; i < 3; i++) await TellAsync(agency, News, "x");
        await app.InboxOf(agency.Admin);
        using var counter = new StatementCounter();

        await app.InboxOf(agency.Admin, new() { MaxResultCount = 2 });
        var page = counter.Statements.Count;
        await app.UnreadOf(agency.Admin);
        var bell = counter.Statements.Count - page;
        await app.UnreadOf(agency.Admin);

        (page, bell, counter.Statements.Count - page - bell).ShouldBe((2, 1, 0));
    }

    private Task TellAsync(TestAgency agency, Integration.NoticeKind kind, string title) =>
        app.TellAsync(agency.Id, n => n.TellPersonAsync(agency.Admin.UserId, ANotice(kind, title: title)));
}
