using Montrose.Isolation.Tests.World;
using static Montrose.Isolation.Tests.World.Who;

namespace Montrose.Isolation.Tests.Policy;

/// <content>Accounts, users, roles, permissions, settings, features and tenants.</content>
public static partial class IsolationPolicy
{
    private const Who Admins = HostAdmin | Admin;

    private static readonly Rule[] Accounts =
    [
        new("POST api/account/login", Everybody) { Ids = { ["name"] = Subjects.UserName }, Body = """{ "userNameOrEmailAddress": "{name}", "password": "Right-horse-1" }""" },
        new("POST api/account/check-password", Everybody) { Ids = { ["name"] = Subjects.UserName }, Body = """{ "userNameOrEmailAddress": "{name}", "password": "Right-horse-1" }""" },
        new("GET api/account/logout", Everybody) { EndsSession = true },
        new("POST api/account/register", Everybody) { Body = """{ "userName": "{unique}", "emailAddress": "{unique}@new.example", "password": "Right-horse-1", "appName": "MVC" }""", Status = 403 },
        new("POST api/account/send-password-reset-code", Everybody) { Ids = { ["email"] = Subjects.UserName }, Body = """{ "email": "{email}", "appName": "MVC" }""" },
        new("POST api/account/verify-password-reset-token", Everybody) { Ids = { ["userId"] = Subjects.User }, Body = """{ "userId": "{userId}", "resetToken": "wrong" }""" },
        new("POST api/account/reset-password", Everybody) { Ids = { ["userId"] = Subjects.User }, Body = """{ "userId": "{userId}", "resetToken": "wrong", "password": "Right-horse-1" }""", Status = 403 },
        new("POST api/account/dynamic-claims/refresh", SignedIn, Rows.Own),
        new("GET api/account/my-profile", SignedIn, Rows.Own),
        new("PUT api/account/my-profile", SignedIn, Rows.Own) { Body = """{ "name": "Ada", "concurrencyStamp": "{stamp}" }""" },
        new("POST api/account/my-profile/change-password", SignedIn, Rows.Own) { Body = """{ "currentPassword": "wrong", "newPassword": "Right-horse-2" }""", Status = 403 },
        new("GET account/login", Everybody) { StatusFor = p => p.Kind == Anonymous ? 200 : 302 },
        new("POST account/login", Everybody) { Ids = { ["name"] = Subjects.UserName }, Form = "Input.Login={name}&Input.Password=Right-horse-1" },
        new("GET account/logout", Everybody) { StatusFor = p => p.Kind == Anonymous ? 302 : 200 },
        new("POST account/logout", Everybody) { EndsSession = true },
        new("GET account/forgotpassword", Everybody),
        new("POST account/forgotpassword", Everybody) { Ids = { ["email"] = Subjects.UserName }, Form = "Input.Email={email}&Input.AppName=MVC" },
        new("GET account/resetpassword", Everybody) { Ids = { ["userId"] = Subjects.User }, Query = "userId={userId}&resetToken=wrong", Status = 410 },
        new("POST account/resetpassword", Everybody) { Ids = { ["userId"] = Subjects.User }, Form = "Input.UserId={userId}&Input.ResetToken=wrong&Input.Password=Right-horse-1", Status = 422 },
        new("GET account/acceptinvitation", Everybody, Rows.Public) { Ids = { ["token"] = Subjects.InvitationToken }, Query = "token={token}" },
        new("POST account/acceptinvitation", Everybody, Rows.Public) { Ids = { ["token"] = Subjects.InvitationToken }, Form = "Input.Token={token}&Input.Name=Maya&Input.Password=Right-horse-1", EndsSession = true },
    ];

    private static readonly Rule[] Identity =
    [
        new("GET api/identity/roles", Admins, Rows.Agency),
        new("GET api/identity/roles/all", Admins, Rows.Agency),
        new("GET api/identity/roles/{id}", Admins, Rows.Agency) { Ids = { ["id"] = Subjects.Role } },
        new("POST api/identity/roles", Admins) { Body = """{ "name": "{unique}" }""" },
        new("PUT api/identity/roles/{id}", Admins) { Ids = { ["id"] = Subjects.Role }, Body = """{ "name": "{unique}", "concurrencyStamp": "{stamp}" }""" },
        new("DELETE api/identity/roles/{id}", Admins) { Ids = { ["id"] = Subjects.Role } },
        new("GET api/identity/users", Admins, Rows.Agency),
        new("GET api/identity/users/assignable-roles", Admins, Rows.Agency),
        new("GET api/identity/users/{id}", Admins, Rows.Agency) { Ids = { ["id"] = Subjects.User } },
        new("GET api/identity/users/{id}/roles", Admins) { Ids = { ["id"] = Subjects.User } },
        new("GET api/identity/users/by-username/{userName}", Admins, Rows.Agency) { Ids = { ["userName"] = Subjects.UserName } },
        new("GET api/identity/users/by-email/{email}", Admins, Rows.Agency) { Ids = { ["email"] = Subjects.UserName } },
        new("GET api/identity/users/lookup/{id}", Nobody) { Ids = { ["id"] = Subjects.User } },
        new("GET api/identity/users/lookup/by-username/{userName}", Nobody) { Ids = { ["userName"] = Subjects.UserName } },
        new("GET api/identity/users/lookup/search", Nobody),
        new("GET api/identity/users/lookup/count", Nobody),
        new("POST api/identity/users", Admins) { Body = """{ "userName": "{unique}", "email": "{unique}@new.example", "password": "Right-horse-1" }""" },
        new("PUT api/identity/users/{id}", Admins) { Ids = { ["id"] = Subjects.User }, Body = """{ "userName": "{unique}", "email": "{unique}@new.example", "concurrencyStamp": "{stamp}" }""" },
        new("PUT api/identity/users/{id}/roles", Admins) { Ids = { ["id"] = Subjects.User }, Body = """{ "roleNames": [] }""" },
        new("DELETE api/identity/users/{id}", Admins) { Ids = { ["id"] = Subjects.User } },
    ];

    private static readonly Rule[] Permissions =
    [
        new("GET api/permission-management/permissions", Admins) { Ids = { ["providerKey"] = Subjects.RoleName }, Query = "providerName=R&providerKey={providerKey}" },
        new("PUT api/permission-management/permissions", Admins) { Ids = { ["providerKey"] = Subjects.RoleName }, Query = "providerName=R&providerKey={providerKey}", Body = """{ "permissions": [{ "name": "AbpIdentity.Users", "isGranted": false }] }""" },
    ];

    private static readonly Rule[] Management =
    [
        new("GET api/setting-management/emailing", HostAdmin),
        new("POST api/setting-management/emailing", HostAdmin) { Body = """{ "smtpPort": 25, "defaultFromAddress": "no-reply@montrose.example", "defaultFromDisplayName": "Montrose" }""" },
        new("POST api/setting-management/emailing/send-test-email", HostAdmin) { Body = """{ "senderEmailAddress": "a@montrose.example", "targetEmailAddress": "b@montrose.example", "subject": "Test", "body": "Test" }""" },
        new("GET api/setting-management/timezone", Admins),
        new("GET api/setting-management/timezone/timezones", Admins),
        new("POST api/setting-management/timezone", Admins) { Query = "timezone=UTC" },
        new("GET api/feature-management/features", HostAdmin) { Ids = { ["providerKey"] = Subjects.Agency }, Query = "providerName=T&providerKey={providerKey}" },
        new("PUT api/feature-management/features", HostAdmin) { Ids = { ["providerKey"] = Subjects.Agency }, Query = "providerName=T&providerKey={providerKey}", Body = """{ "features": [] }""" },
        new("DELETE api/feature-management/features", HostAdmin) { Ids = { ["providerKey"] = Subjects.Agency }, Query = "providerName=T&providerKey={providerKey}" },
        new("GET api/multi-tenancy/tenants", HostAdmin),
        new("GET api/multi-tenancy/tenants/{id}", HostAdmin) { Ids = { ["id"] = Subjects.Agency } },
        new("POST api/multi-tenancy/tenants", HostAdmin) { Body = """{ "name": "{unique}", "adminEmailAddress": "{unique}@new.example", "adminPassword": "Right-horse-1" }""" },
        new("PUT api/multi-tenancy/tenants/{id}", HostAdmin) { Ids = { ["id"] = Subjects.Agency }, Body = """{ "name": "{unique}" }""" },
        new("DELETE api/multi-tenancy/tenants/{id}", HostAdmin) { Ids = { ["id"] = Subjects.Agency } },
        new("GET api/multi-tenancy/tenants/{id}/default-connection-string", HostAdmin) { Ids = { ["id"] = Subjects.Agency } },
        new("PUT api/multi-tenancy/tenants/{id}/default-connection-string", HostAdmin) { Ids = { ["id"] = Subjects.Agency }, Query = "defaultConnectionString=Host%3Dlocalhost" },
        new("DELETE api/multi-tenancy/tenants/{id}/default-connection-string", HostAdmin) { Ids = { ["id"] = Subjects.Agency } },
    ];

    private static readonly Rule[] ForPrograms =
    [
        new("GET openapi/v1.json", Everybody),
        new("GET openapi/v1.js", Everybody),
        new("GET api/abp/api-definition", Everybody),
        new("GET api/abp/application-configuration", Everybody),
        new("GET api/abp/application-localization", Everybody) { Query = "cultureName=en" },
        new("GET api/abp/multi-tenancy/tenants/by-id/{id}", Everybody) { Ids = { ["id"] = Subjects.Portal } },
        new("GET api/abp/multi-tenancy/tenants/by-name/{name}", Everybody) { Ids = { ["name"] = Subjects.PortalName } },
    ];

    private static readonly Rule[] OtherPages =
    [
        new("GET Index", SignedIn & ~Member) { Status = 302 },
        new("GET error/{code:int}", Everybody) { Values = { ["code"] = "404" }, Status = 404 },
        new("POST error/{code:int}", Everybody) { Values = { ["code"] = "404" }, Status = 404 },
        new("GET preferences/theme", Everybody) { Status = 302 },
        new("POST preferences/theme", Everybody) { Form = "theme=dark" },
        new("GET preferences/language", Everybody) { Status = 302 },
        new("POST preferences/language", Everybody) { Form = "language=en" },
        new("POST api/app/language-choice/choose", SignedIn, Rows.Own) { Body = """{ "language": "en" }""" },
        // Only in development.
        new("GET dev/mails", Everybody) { Status = 404 },
        new("GET dev/mails/{id}", Everybody) { Values = { ["id"] = "x" }, Status = 404 },
        new("GET dev/mails/{id}?handler=Body", Everybody) { Values = { ["id"] = "x" }, Status = 404 },
    ];
}
