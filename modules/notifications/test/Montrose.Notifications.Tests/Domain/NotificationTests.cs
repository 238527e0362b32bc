using Montrose.Notices;
using Shouldly;
using Xunit;

namespace Montrose.Notifications.Tests.Domain;

public class NotificationTests
{
    private static readonly DateTime Now = new(2027, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("dashboard")]
    [InlineData("")]
    public void A_path_that_leads_out_of_the_portal_is_refused(string path) =>
        Should.Throw<ArgumentException>(() => Of(path));

    [Fact]
    public void The_first_reading_stays()
    {
        var notification = Of("/dashboard");

        notification.Read(Now);
        notification.Read(Now.AddDays(1));

        notification.ReadAt.ShouldBe(Now);
    }

    private static Notification Of(string path) => new(Guid.NewGuid(), null, Guid.NewGuid(), "Test.Kind", NoticeCategory.System, "key", path, "[]", isShown: true, Now);
}
