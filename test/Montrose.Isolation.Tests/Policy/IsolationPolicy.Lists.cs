using Montrose.Isolation.Tests.World;
using static Montrose.Isolation.Tests.World.Who;

namespace Montrose.Isolation.Tests.Policy;

/// <content>Saved views, files of lists and long jobs: one person's, so that for everybody else there is nothing.</content>
public static partial class IsolationPolicy
{
    private const int NotTheirs = 404;

    private static readonly Dictionary<string, string> ClientsList = new(StringComparer.Ordinal) { ["list"] = "clients" };

    private static readonly Rule[] SavedViews =
    [
        new("GET api/app/saved-view", SignedIn, Rows.Own) { Query = "list=clients" },
        new("POST api/app/saved-view", SignedIn, Rows.Own) { Body = """{ "list": "clients", "name": "{unique}", "query": "State=Archived" }""" },
        new("POST api/app/saved-view/{id}/make-default", SignedIn) { Ids = { ["id"] = Subjects.SavedView }, Status = NotTheirs },
        new("POST api/app/saved-view/{id}/clear-default", SignedIn) { Ids = { ["id"] = Subjects.SavedView }, Status = NotTheirs },
        new("DELETE api/app/saved-view/{id}", SignedIn) { Ids = { ["id"] = Subjects.SavedView }, Status = NotTheirs },
        new("GET dashboard/lists/{list}/views", SignedIn, Rows.Own) { Values = ClientsList },
        new("POST dashboard/lists/{list}/views?handler=Save", SignedIn, Rows.Own) { Values = ClientsList, Form = "Saved.Name={unique}&Saved.Query=State%3DArchived" },
        new("POST dashboard/lists/{list}/views?handler=Open", SignedIn) { Values = ClientsList, Ids = { ["id"] = Subjects.SavedView }, Form = "id={id}", Status = NotTheirs },
        new("POST dashboard/lists/{list}/views?handler=Close", SignedIn) { Values = ClientsList, Ids = { ["id"] = Subjects.SavedView }, Form = "id={id}", Status = NotTheirs },
        new("POST dashboard/lists/{list}/views?handler=Delete", SignedIn) { Values = ClientsList, Ids = { ["id"] = Subjects.SavedView }, Form = "id={id}", Status = NotTheirs },
    ];

    private static readonly Rule[] ListFiles =
    [
        new("GET api/app/list-file", Admin | Agent, Rows.Client) { Query = "list=clients&format=Csv" },
        new("POST api/app/list-file/start", Admin | Agent, Rows.Own) { Body = """{ "list": "clients", "format": 2 }""" },
        new("GET dashboard/lists/{list}/file", SignedIn) { Values = ClientsList, Status = 302 },
        new("POST dashboard/lists/{list}/file", Admin | Agent, Rows.Client) { Values = ClientsList, Form = "format=Csv" },
    ];

    private static readonly Rule[] LongJobs =
    [
        new("GET api/app/long-job", SignedIn, Rows.Own),
        new("GET api/app/long-job/{id}", SignedIn) { Ids = { ["id"] = Subjects.LongJob }, Status = NotTheirs },
        new("GET api/app/long-job/{id}/file", SignedIn) { Ids = { ["id"] = Subjects.LongJob }, Status = NotTheirs },
        new("POST api/app/long-job/{id}/stop", SignedIn) { Ids = { ["id"] = Subjects.LongJob }, Status = NotTheirs },
        new("DELETE api/app/long-job/{id}", SignedIn) { Ids = { ["id"] = Subjects.LongJob }, Status = NotTheirs },
        new("GET dashboard/jobs", SignedIn, Rows.Own),
        new("GET dashboard/jobs?handler=File", SignedIn) { Ids = { ["id"] = Subjects.LongJob }, Query = "id={id}", Status = NotTheirs },
        new("POST dashboard/jobs?handler=Stop", SignedIn) { Ids = { ["id"] = Subjects.LongJob }, Form = "id={id}", Status = NotTheirs },
        new("POST dashboard/jobs?handler=Delete", SignedIn) { Ids = { ["id"] = Subjects.LongJob }, Form = "id={id}", Status = NotTheirs },
    ];

    private static readonly Rule[] ChosenRows =
    [
        new("POST dashboard/admin/people/invitations?handler=ResendMany", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Invitation }, Form = "ids={id}" },
        new("POST dashboard/admin/people/invitations?handler=RevokeMany", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Invitation }, Form = "ids={id}" },
        new("POST dashboard/settings/api-keys?handler=RevokeMany", HostAdmin | Admin | Agent | Client, Rows.Client) { Ids = { ["id"] = Subjects.ApiKey }, Form = "ids={id}", StatusFor = NotOfAgents },
        new("POST dashboard/client/team/api-keys?handler=RevokeMany", Client, Rows.Client) { Ids = { ["id"] = Subjects.ApiKey }, Form = "ids={id}" },
        new("POST dashboard/admin/api-keys?handler=RevokeMany", HostAdmin | Admin, Rows.Client) { Ids = { ["id"] = Subjects.ApiKey }, Form = "ids={id}" },
        new("POST dashboard/admin/billing/redeem-codes?handler=ActivateMany", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.RedeemCode }, Form = "ids={id}" },
        new("POST dashboard/admin/billing/redeem-codes?handler=DeactivateMany", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.RedeemCode }, Form = "ids={id}" },
    ];
}
