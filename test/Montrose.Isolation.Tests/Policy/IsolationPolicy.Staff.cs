using Montrose.Isolation.Tests.World;
using static Montrose.Isolation.Tests.World.Who;

namespace Montrose.Isolation.Tests.Policy;

/// <content>Agents' work, clients' profiles, who is in charge of whom, and what was done in a month.</content>
public static partial class IsolationPolicy
{
    private const string NoOtherAgent = "the agent has no client";
    private const string OnlyAgents = "it names agents";
    private const string OnlyNumbers = "it shows numbers only";
    private const string Redirects = "it leads back to the page";

    private static readonly Rule[] Agents =
    [
        new("GET api/app/agent/workload", Admin, Rows.Agency),
        new("GET api/app/agent/{id}/takeover", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Agent }, ShowsNothingBecause = NoOtherAgent },
        new("PUT api/app/agent/{id}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Agent }, Body = """{ "department": 1, "maxClients": 5, "commissionBasisPoints": 100 }""" },
        new("POST api/app/agent/{id}/absence", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Agent }, Body = """{ "from": "2030-01-01", "until": "2030-01-02", "reason": 1 }""" },
        new("DELETE api/app/agent/{id}/absence/{absenceId}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Agent }, Values = { ["absenceId"] = "3f2504e0-4f89-11d3-9a0c-0305e82c3301" } },
        new("POST api/app/agent/{id}/deactivate", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Agent }, Body = "{}", ShowsNothingBecause = OnlyNumbers },
        new("POST api/app/agent/{id}/activate", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Agent } },
        new("GET dashboard/admin/agents", Admin, Rows.Agency),
        new("GET dashboard/admin/agents/workload", Admin, Rows.Agency),
        new("GET dashboard/admin/agents/{id:guid}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Agent } },
        new("POST dashboard/admin/agents/{id:guid}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Agent }, Form = "Input.Department=Marketing&Input.MaxClients=5&Input.CommissionPercent=1", ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/agents/{id:guid}?handler=Absence", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Agent }, Form = "Absence.From=2030-01-01&Absence.Until=2030-01-02&Absence.Reason=Vacation", ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/agents/{id:guid}?handler=RemoveAbsence", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Agent }, Form = "absenceId=3f2504e0-4f89-11d3-9a0c-0305e82c3301", ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/agents/{id:guid}?handler=Activate", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Agent }, ShowsNothingBecause = Redirects },
        new("GET dashboard/admin/agents/{id:guid}/deactivate", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Agent } },
        new("POST dashboard/admin/agents/{id:guid}/deactivate", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Agent }, ShowsNothingBecause = Redirects },
        new("GET dashboard/admin/agents/{id:guid}/move", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Agent } },
        new("POST dashboard/admin/agents/{id:guid}/move", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Agent }, Form = "To=automatic", ShowsNothingBecause = Redirects },
    ];

    private static readonly Rule[] Assignments =
    [
        new("GET api/app/assignment/history/{clientId}", Admin | Agent, Rows.Client) { Ids = { ["clientId"] = Subjects.Client }, ShowsNothingBecause = OnlyAgents },
        new("POST api/app/assignment/assign-many", Admin, Rows.Client) { Ids = { ["clientId"] = Subjects.Client, ["agentId"] = Subjects.Agent }, Body = """{ "clientIds": ["{clientId}"], "agentId": "{agentId}" }""", ShowsNothingBecause = OnlyNumbers },
        new("POST api/app/assignment/move", Admin, Rows.Agency) { Ids = { ["fromAgentId"] = Subjects.Agent }, Body = """{ "fromAgentId": "{fromAgentId}", "automatic": true }""", ShowsNothingBecause = OnlyNumbers },
        new("POST api/app/assignment/start-run", Admin, Rows.Agency) { Body = """{ "service": 3 }""", ShowsNothingBecause = OnlyNumbers, Before = NoRun },
        new("GET api/app/assignment/{id}/run", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.AssignmentRun }, ShowsNothingBecause = OnlyNumbers },
        new("GET dashboard/admin/clients/assign", Admin, Rows.Agency) { Ids = { ["run"] = Subjects.AssignmentRun }, Query = "run={run}", ShowsNothingBecause = OnlyNumbers },
        new("POST dashboard/admin/clients/assign", Admin, Rows.Agency) { Form = "Input.Service=Courses", ShowsNothingBecause = Redirects, Before = NoRun },
        new("POST dashboard/admin/clients?handler=Assign", Admin, Rows.Client) { Ids = { ["clientId"] = Subjects.Client, ["agentId"] = Subjects.Agent }, Form = "clientIds={clientId}&agentChoice={agentId}", ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/clients/{id:guid}?handler=Assign", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client, ["agentId"] = Subjects.Agent }, Form = "Service=Marketing&AgentChoice={agentId}", ShowsNothingBecause = Redirects },
    ];

    private static readonly Rule[] Profiles =
    [
        new("GET api/app/client/{id}/details", Admin | Agent, Rows.Client) { Ids = { ["id"] = Subjects.Client } },
        new("PUT api/app/client/{id}/billing", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client }, Body = """{ "taxNumber": "1" }""" },
        new("GET api/app/my-billing", Client, Rows.Client),
        new("PUT api/app/my-billing", Client, Rows.Client) { Body = """{ "taxNumber": "1" }""" },
        new("GET dashboard/client/billing", Client, Rows.Client),
        new("POST dashboard/client/billing", Client, Rows.Client) { Form = "Input.TaxNumber=1", ShowsNothingBecause = Redirects },
        new("POST api/app/client/{id}/contact", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client }, Body = """{ "name": "Olga", "email": "{unique}@new.example" }""", ShowsNothingBecause = "it shows what was sent" },
        new("PUT api/app/client/{id}/contact/{contactId}", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client }, Values = { ["contactId"] = "3f2504e0-4f89-11d3-9a0c-0305e82c3301" }, Body = """{ "name": "Olga", "email": "{unique}@new.example" }""", Status = 404, ShowsNothingBecause = "there is no such contact" },
        new("DELETE api/app/client/{id}/contact/{contactId}", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client }, Values = { ["contactId"] = "3f2504e0-4f89-11d3-9a0c-0305e82c3301" }, Status = 404, ShowsNothingBecause = "there is no such contact" },
        new("POST api/app/client/{id}/start-service", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client }, Body = """{ "service": 3 }""" },
        new("POST api/app/client/{id}/end-service", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client }, Body = """{ "service": 1 }""", Status = 403, ShowsNothingBecause = "the last service stays" },
        new("POST api/app/client/archive", Admin, Rows.Client) { Ids = { ["clientId"] = Subjects.Client }, Body = """{ "clientIds": ["{clientId}"] }""", ShowsNothingBecause = OnlyNumbers },
        new("POST api/app/client/restore", Admin, Rows.Client) { Ids = { ["clientId"] = Subjects.Client }, Body = """{ "clientIds": ["{clientId}"] }""", ShowsNothingBecause = OnlyNumbers },
        new("POST dashboard/admin/clients?handler=Archive", Admin, Rows.Client) { Ids = { ["clientId"] = Subjects.Client }, Form = "clientIds={clientId}", ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/clients?handler=Restore", Admin, Rows.Client) { Ids = { ["clientId"] = Subjects.Client }, Form = "clientIds={clientId}", ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/clients/{id:guid}?handler=StartService", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client }, Form = "change.Service=Courses", ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/clients/{id:guid}?handler=EndService", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client }, Form = "change.Service=Marketing", Status = 422 },
        new("POST dashboard/admin/clients/{id:guid}?handler=Archive", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client }, ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/clients/{id:guid}?handler=Restore", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client }, ShowsNothingBecause = Redirects },
        new("GET dashboard/admin/clients/{id:guid}/profile", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client } },
        new("POST dashboard/admin/clients/{id:guid}/profile", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client }, Form = "Input.CompanyName={unique}", ShowsNothingBecause = Redirects },
        new("GET dashboard/admin/clients/{id:guid}/billing", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client } },
        new("POST dashboard/admin/clients/{id:guid}/billing", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client }, Form = "Input.TaxNumber=1", ShowsNothingBecause = Redirects },
        new("GET dashboard/admin/clients/{id:guid}/contacts", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client } },
        new("POST dashboard/admin/clients/{id:guid}/contacts", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client }, Form = "Input.Name=Olga&Input.Email={unique}@new.example", ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/clients/{id:guid}/contacts?handler=Remove", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client }, ShowsNothingBecause = Redirects },
    ];

    private static readonly Rule[] Performance =
    [
        new("GET api/app/performance", Admin, Rows.Agency),
        new("GET api/app/performance/file", Admin, Rows.Agency),
        new("GET dashboard/admin/performance", Admin, Rows.Agency),
        new("GET dashboard/admin/performance?handler=File", Admin, Rows.Agency),
    ];

    /// <summary>One run at a time; those that are there look at a service that no client uses.</summary>
    private static Task NoRun(IsolationWorld world) => world.FinishAssignmentRunsAsync();
}
