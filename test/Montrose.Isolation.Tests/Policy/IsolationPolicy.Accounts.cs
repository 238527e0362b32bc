using Microsoft.Extensions.DependencyInjection;
using Montrose.Accounts;
using Montrose.Isolation.Tests.World;
using Volo.Abp.SettingManagement;
using static Montrose.Isolation.Tests.World.Who;

namespace Montrose.Isolation.Tests.Policy;

/// <content>Registration of clients and everybody's own account.</content>
public static partial class IsolationPolicy
{
    private const string WrongPassword = "wrong-password";

    private static readonly Rule[] SignUps =
    [
        new("GET api/app/sign-up/policy", Everybody),
        new("PUT api/app/sign-up/policy", Admin) { Body = """{ "isOpen": true }""" },
        new("POST api/app/sign-up/register", Everybody) { Before = OpenAsync, StatusFor = ClosedAtTheHost, Body = """{ "companyName": "{unique}", "name": "Olga", "email": "{unique}@new.example", "password": "Right-horse-1", "services": [1] }""" },
        new("POST api/app/sign-up/lookup", Everybody, Rows.Public) { Before = OpenAsync, Ids = { ["ticket"] = Subjects.SignUpTicket }, Body = """{ "ticket": "{ticket}" }""" },
        new("POST api/app/sign-up/resend", Everybody, Rows.Public) { Before = OpenAsync, Ids = { ["ticket"] = Subjects.SignUpTicket }, Body = """{ "ticket": "{ticket}" }""" },
        new("POST api/app/sign-up/verify", Everybody, Rows.Public) { Before = OpenAsync, Ids = { ["ticket"] = Subjects.SignUpTicket }, Body = """{ "ticket": "{ticket}", "code": "123456" }""" },
        new("GET account/register", Everybody) { Before = OpenAsync, StatusFor = p => ClosedAtTheHost(p) ?? (p.Kind == Anonymous ? 200 : 302) },
        new("POST account/register", Everybody) { Before = OpenAsync, StatusFor = ClosedAtTheHost, Form = "Input.CompanyName={unique}&Input.Name=Olga&Input.Email={unique}@new.example&Input.Password=Right-horse-1&Input.Services=Marketing" },
        new("GET account/register/verify", Everybody, Rows.Public) { Before = OpenAsync, Ids = { ["ticket"] = Subjects.SignUpTicket }, Query = "ticket={ticket}" },
        new("POST account/register/verify", Everybody, Rows.Public) { Before = OpenAsync, Ids = { ["ticket"] = Subjects.SignUpTicket }, Form = "Input.Ticket={ticket}&Input.Code=123456", EndsSession = true },
        new("POST account/register/verify?handler=Resend", Everybody, Rows.Public) { Before = OpenAsync, Ids = { ["ticket"] = Subjects.SignUpTicket }, Form = "Input.Ticket={ticket}" },
        new("GET dashboard/admin/settings/sign-up", Admin),
        new("POST dashboard/admin/settings/sign-up", Admin) { Form = "Input.IsOpen=true" },
    ];

    private static readonly Rule[] MyAccount =
    [
        new("GET api/app/my-account", SignedIn, Rows.Own),
        new("PUT api/app/my-account/profile", SignedIn, Rows.Own) { Body = """{ "name": "Ada", "concurrencyStamp": "{stamp}" }""" },
        new("POST api/app/my-account/change-user-name", SignedIn, Rows.Own) { Body = $$"""{ "userName": "{unique}", "currentPassword": "{{WrongPassword}}" }""", Status = 403 },
        new("GET dashboard/settings", SignedIn) { Query = "q=password" },
        new("GET dashboard/settings/general", SignedIn, Rows.Own),
        new("POST dashboard/settings/general", SignedIn, Rows.Own) { Form = "Input.Language=en&Input.TimeZone=Europe/Berlin&Input.DateFormat=iso&Input.HasShortcuts=true" },
        new("GET dashboard/settings/picture", SignedIn, Rows.Own),
        new("POST dashboard/settings/picture?handler=Upload", SignedIn, Rows.Own) { Form = "other=1", Status = 422 }, // no file
        new("POST dashboard/settings/picture?handler=Remove", SignedIn, Rows.Own),
        new("GET person/picture", SignedIn, Rows.Own) { StatusFor = _ => 404 }, // nobody has one
        new("GET api/app/my-preferences", SignedIn, Rows.Own),
        new("PUT api/app/my-preferences", SignedIn, Rows.Own) { Body = """{ "language": "en", "timeZone": "Europe/Berlin", "dateFormat": "iso", "hasShortcuts": true }""" },
        new("GET api/app/my-preferences/picture", SignedIn, Rows.Own),
        new("POST api/app/my-preferences/set-picture", SignedIn, Rows.Own) { Body = """{ "content": "AAAA" }""", Status = 403 }, // no picture
        new("DELETE api/app/my-preferences/picture", SignedIn, Rows.Own),
        new("GET api/app/agency-settings", Admin),
        new("PUT api/app/agency-settings", Admin) { Body = """{ "timeZone": "Europe/Berlin", "dateFormat": "iso" }""" },
        new("GET api/app/connected-service", Admin),
        new("GET dashboard/admin/settings/connections", Admin, Rows.Agency),
        new("GET dashboard/admin/settings/general", Admin),
        new("POST dashboard/admin/settings/general", Admin) { Form = "Input.TimeZone=Europe/Berlin&Input.DateFormat=iso" },
        new("GET dashboard/styleguide", SignedIn) { Status = 404 }, // only in development
        new("POST dashboard/styleguide?handler=Move", SignedIn) { Form = "id=menu&to=done", Status = 404 },
        new("POST dashboard/styleguide?handler=Toast", SignedIn) { Status = 404 },
        new("GET dashboard/settings/account", SignedIn, Rows.Own),
        new("POST dashboard/settings/account?handler=Profile", SignedIn, Rows.Own) { Form = "Profile.Name=Ada" },
        new("POST dashboard/settings/account?handler=UserName", SignedIn, Rows.Own) { Form = $"Naming.UserName={{unique}}&Naming.CurrentPassword={WrongPassword}", Status = 422 },
        new("POST dashboard/settings/account?handler=Email", SignedIn, Rows.Own) { Form = $"Change.NewEmail={{unique}}@new.example&Change.CurrentPassword={WrongPassword}", Status = 422 },
        new("POST dashboard/settings/account?handler=EmailCode", SignedIn, Rows.Own) { Form = "Confirm.Code=123456", Status = 422 },
        new("POST dashboard/settings/account?handler=EmailResend", SignedIn, Rows.Own) { Status = 422 },
        new("POST dashboard/settings/account?handler=EmailCancel", SignedIn, Rows.Own),
    ];

    private static readonly Rule[] EmailChanges =
    [
        new("GET api/app/email-change/mine", SignedIn, Rows.Own) { ShowsNothingBecause = "nobody has asked for a change" },
        new("POST api/app/email-change/request", SignedIn, Rows.Own) { Body = $$"""{ "newEmail": "{unique}@new.example", "currentPassword": "{{WrongPassword}}" }""", Status = 403 },
        new("POST api/app/email-change/resend", SignedIn, Rows.Own) { Status = 403 },
        new("POST api/app/email-change/confirm-code", SignedIn, Rows.Own) { Body = """{ "code": "123456" }""", Status = 403 },
        new("POST api/app/email-change/cancel", SignedIn, Rows.Own),
        new("POST api/app/email-change/lookup", Everybody, Rows.Public) { Ids = { ["ticket"] = Subjects.EmailChangeTicket }, Body = """{ "ticket": "{ticket}" }""" },
        new("POST api/app/email-change/agree", Everybody, Rows.Public) { Ids = { ["ticket"] = Subjects.EmailChangeTicket }, Body = """{ "ticket": "{ticket}" }""" },
        new("POST api/app/email-change/refuse", Everybody, Rows.Public) { Ids = { ["ticket"] = Subjects.EmailChangeTicket }, Body = """{ "ticket": "{ticket}" }""" },
        new("GET account/emailchange", Everybody, Rows.Public) { Ids = { ["ticket"] = Subjects.EmailChangeTicket }, Query = "ticket={ticket}" },
        new("POST account/emailchange?handler=Agree", Everybody, Rows.Public) { Ids = { ["ticket"] = Subjects.EmailChangeTicket }, Form = "Ticket={ticket}" },
        new("POST account/emailchange?handler=Refuse", Everybody, Rows.Public) { Ids = { ["ticket"] = Subjects.EmailChangeTicket }, Form = "Ticket={ticket}" },
    ];

    private static int? ClosedAtTheHost(Principal principal) => principal.Home is Owner.Host ? 404 : null;

    private static Task OpenAsync(IsolationWorld world) => world.InAsync(Owner.A, async s =>
    {
        await s.GetRequiredService<ISettingManager>().SetForCurrentTenantAsync(AccountSettings.ClientSignUp, "true");
        return true;
    });
}
