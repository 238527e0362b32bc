using Montrose.Isolation.Tests.World;
using static Montrose.Isolation.Tests.World.Who;

namespace Montrose.Isolation.Tests.Policy;

/// <content>What one person was told, and how: for everybody else there is nothing.</content>
public static partial class IsolationPolicy
{
    private static readonly Rule[] Notifications =
    [
        new("GET api/notifications/notification", SignedIn, Rows.Own),
        new("GET api/notifications/notification/latest", SignedIn, Rows.Own),
        new("GET api/notifications/notification/unread-count", SignedIn, Rows.Own),
        new("POST api/notifications/notification/{id}/mark-read", SignedIn) { Ids = { ["id"] = Subjects.Notification }, Status = NotTheirs },
        new("POST api/notifications/notification/mark-all-read", SignedIn, Rows.Own) { Body = "{}" },
        new("GET api/notifications/notice-preferences", SignedIn, Rows.Own),
        new("PUT api/notifications/notice-preferences", SignedIn, Rows.Own) { Body = """{ "preferences": [{ "category": 1, "inPortal": true, "byMail": false }] }""" },
        new("GET dashboard/notifications", SignedIn, Rows.Own),
        new("POST dashboard/notifications?handler=Open", SignedIn) { Ids = { ["id"] = Subjects.Notification }, Form = "id={id}", Status = NotTheirs },
        new("POST dashboard/notifications?handler=ReadAll", SignedIn, Rows.Own) { Form = "Category=Payments" },
        new("GET dashboard/settings/notifications", SignedIn, Rows.Own),
        new("POST dashboard/settings/notifications", SignedIn, Rows.Own) { Form = "Preferences[0].Category=Payments&Preferences[0].InPortal=true" },
    ];

    private static readonly Rule[] Security =
    [
        new("GET api/app/my-security/sign-ins", SignedIn, Rows.Own),
        new("POST api/app/my-security/end-sessions", SignedIn, Rows.Own) { Body = $$"""{ "currentPassword": "{{WrongPassword}}" }""", Status = 403 },
        new("GET dashboard/settings/security", SignedIn, Rows.Own),
        new("POST dashboard/settings/security?handler=Password", SignedIn, Rows.Own) { Form = $"Password.CurrentPassword={WrongPassword}&Password.NewPassword=Right-horse-2", Status = 422 },
        new("POST dashboard/settings/security?handler=EndSessions", SignedIn, Rows.Own) { Form = $"Ending.CurrentPassword={WrongPassword}", Status = 422 },
    ];
}
