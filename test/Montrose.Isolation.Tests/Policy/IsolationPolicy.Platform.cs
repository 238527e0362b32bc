using Montrose.Isolation.Tests.World;
using static Montrose.Isolation.Tests.World.Who;

namespace Montrose.Isolation.Tests.Policy;

/// <content>Agencies, their brand, people and clients.</content>
public static partial class IsolationPolicy
{
    private const string NewClient = """{ "companyName": "{unique}", "contactName": "Olga", "contactEmail": "{unique}@new.example", "services": [1] }""";

    private static readonly Rule[] Agencies =
    [
        new("GET api/app/agency", HostAdmin),
        new("GET api/app/agency/{id}", HostAdmin) { Ids = { ["id"] = Subjects.Agency } },
        new("POST api/app/agency", HostAdmin) { Body = """{ "name": "{unique}", "subdomain": "{unique}", "adminEmail": "{unique}@new.example", "primaryColor": "#225588" }""" },
        new("PUT api/app/agency/{id}", HostAdmin) { Ids = { ["id"] = Subjects.Agency }, Body = """{ "name": "{unique}", "primaryColor": "#225588" }""" },
        new("POST api/app/agency/{id}/suspend", HostAdmin) { Ids = { ["id"] = Subjects.Agency } },
        new("POST api/app/agency/{id}/resume", HostAdmin) { Ids = { ["id"] = Subjects.Agency } },
        new("DELETE api/app/agency/{id}", HostAdmin) { Ids = { ["id"] = Subjects.Agency } },
        new("GET dashboard/host/agencies", HostAdmin),
        new("GET dashboard/host/agencies/create", HostAdmin),
        new("POST dashboard/host/agencies/create", HostAdmin) { Form = "Input.Name={unique}&Input.Subdomain={unique}&Input.AdminEmail={unique}@new.example&Input.PrimaryColor=%23225588" },
        new("GET dashboard/host/agencies/{id:guid}", HostAdmin) { Ids = { ["id"] = Subjects.Agency } },
        new("POST dashboard/host/agencies/{id:guid}", HostAdmin) { Ids = { ["id"] = Subjects.Agency }, Form = "Name={unique}&PrimaryColor=%23225588" },
        new("POST dashboard/host/agencies/{id:guid}?handler=Suspend", HostAdmin) { Ids = { ["id"] = Subjects.Agency } },
        new("POST dashboard/host/agencies/{id:guid}?handler=Resume", HostAdmin) { Ids = { ["id"] = Subjects.Agency } },
        new("POST dashboard/host/agencies/{id:guid}?handler=Delete", HostAdmin) { Ids = { ["id"] = Subjects.Agency } },
    ];

    private static readonly Rule[] Monitoring =
    [
        new("GET api/app/metrics", HostAdmin),
        new("GET dashboard/host/metrics", HostAdmin),
    ];

    private static readonly Rule[] Brand =
    [
        new("GET api/app/brand", Everybody, Rows.Public),
        new("PUT api/app/brand", Admin, Rows.Agency) { Body = """{ "name": "CANARY-AFace-{unique}", "primaryColor": "#225588", "loginText": "CANARY-AFace-{unique}" }""" },
        new("GET api/app/brand/logo", Everybody, Rows.Public) { Before = Logo },
        new("POST api/app/brand/set-logo", Admin, Rows.Agency) { Body = $$"""{ "content": "{{Convert.ToBase64String(Pictures.Png)}}" }""" },
        new("DELETE api/app/brand/logo", Admin, Rows.Agency),
        new("GET brand/logo", Everybody, Rows.Public) { Before = Logo, StatusFor = p => p.Home is Owner.Host ? 404 : null },
        new("GET dashboard/admin/brand", Admin),
        new("POST dashboard/admin/brand", Admin) { Form = "Name=CANARY-AFace-{unique}&PrimaryColor=%23225588&LoginText=CANARY-AFace-{unique}" },
        new("POST dashboard/admin/brand?handler=Logo", Admin) { Picture = "logoFile" },
        new("POST dashboard/admin/brand?handler=RemoveLogo", Admin),
    ];

    private static Task Logo(IsolationWorld world) => world.RestoreLogoAsync(Owner.A);

    private static readonly Rule[] Staff =
    [
        new("GET api/app/agent", Admin, Rows.Agency),
        new("GET api/app/agent/{id}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Agent } },
        new("GET api/app/invitation", Admin, Rows.Agency),
        new("POST api/app/invitation/invite-agent", Admin, Rows.Agency) { Body = """{ "email": "{unique}@new.example", "name": "Maya", "department": 1 }""" },
        new("POST api/app/invitation/invite-many", Admin, Rows.Agency) { Body = """{ "addresses": "{unique}@new.example", "kind": 2, "department": 1 }""", ShowsNothingBecause = "it answers with what was typed" },
        new("POST api/app/invitation/{id}/resend", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Invitation } },
        new("POST api/app/invitation/{id}/revoke", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Invitation } },
        new("POST api/app/invitation/lookup", Everybody, Rows.Public) { Ids = { ["token"] = Subjects.InvitationToken }, Body = """{ "token": "{token}" }""" },
        new("POST api/app/invitation/accept", Everybody, Rows.Public) { Ids = { ["token"] = Subjects.InvitationToken }, Body = """{ "token": "{token}", "name": "Maya", "password": "Right-horse-1" }""" },
        new("GET dashboard/admin/people/invitations", Admin, Rows.Agency),
        new("POST dashboard/admin/people/invitations?handler=Resend", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Invitation }, Form = "id={id}" },
        new("POST dashboard/admin/people/invitations?handler=Revoke", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Invitation }, Form = "id={id}" },
        new("GET dashboard/admin/people/invite", Admin),
        new("POST dashboard/admin/people/invite", Admin, Rows.Agency) { Form = "Input.Addresses={unique}@new.example&Input.Kind=Agent&Input.Department=1" },
    ];

    private static readonly Rule[] Clients =
    [
        new("GET api/app/client", Admin | Agent, Rows.Client) { Query = "Filter=CANARY-A1" },
        new("GET api/app/client/{id}", Admin | Agent, Rows.Client) { Ids = { ["id"] = Subjects.Client } },
        new("POST api/app/client", Admin, Rows.Client) { Body = NewClient },
        new("PUT api/app/client/{id}", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client }, Body = """{ "companyName": "{unique}" }""" },
        new("POST api/app/client/{id}/assign-agent", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client, ["agentId"] = Subjects.Agent }, Body = """{ "service": 1, "agentId": "{agentId}" }""" },
        new("GET api/app/client/assignable-agents", Admin, Rows.Agency) { Query = "service=1" },
        new("GET dashboard/admin/clients", Admin, Rows.Client) { Query = "Filter=CANARY-A1" },
        new("GET dashboard/admin/clients/create", Admin),
        new("POST dashboard/admin/clients/create", Admin, Rows.Client) { Form = "Input.CompanyName={unique}&Input.ContactName=Olga&Input.ContactEmail={unique}@new.example&Input.Services=Marketing" },
        new("GET dashboard/admin/clients/{id:guid}", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client } },
        new("GET dashboard/agent/clients", Agent, Rows.Client),
        new("GET dashboard/agent/clients/{id:guid}", Agent, Rows.Client) { Ids = { ["id"] = Subjects.Client } },
        new("GET dashboard/client/services/{service}", Client, Rows.Client) { Values = { ["service"] = "marketing" }, ShowsNothingBecause = "it shows the agent's name" },
    ];

    private static readonly Rule[] Overviews =
    [
        new("GET api/app/overview/host", HostAdmin),
        new("GET api/app/overview/agency", Admin, Rows.Client),
        new("GET api/app/overview/agent", Agent, Rows.Client),
        new("GET api/app/overview/client", Client, Rows.Client),
        new("GET dashboard/host", HostAdmin),
        new("GET dashboard/admin", Admin, Rows.Client),
        new("GET dashboard/agent", Agent, Rows.Client),
        new("GET dashboard/client", Client, Rows.Client),
        new("GET ", SignedIn & ~Member) { Status = 302 },
    ];
}
