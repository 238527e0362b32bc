using Montrose.Isolation.Tests.World;
using Npgsql;
using static Montrose.Isolation.Tests.World.Who;

namespace Montrose.Isolation.Tests.Policy;

/// <content>Client teams and API keys.</content>
public static partial class IsolationPolicy
{
    private static readonly Rule[] Teams =
    [
        new("GET api/app/team", Client, Rows.Client),
        new("GET api/app/team/{id}", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamMember } },
        new("PUT api/app/team/{id}", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamMember, ["role"] = Subjects.TeamRole, ["group"] = Subjects.TeamGroup }, Body = """{ "teamRoleId": "{role}", "groupIds": ["{group}"] }""" },
        new("DELETE api/app/team/{id}", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamMember } },
        new("POST api/app/team/{id}/transfer-ownership", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamMember }, Before = OwnerAgain, StatusFor = p => IsOwner(p) ? null : 403 },
        new("GET api/app/client-team", Admin | Agent, Rows.Client) { Ids = { ["clientId"] = Subjects.OwnClient }, Query = "clientId={clientId}" },
        new("DELETE api/app/client-team", Admin, Rows.Client) { Ids = { ["clientId"] = Subjects.OwnClient, ["memberId"] = Subjects.TeamMember }, Query = "clientId={clientId}&memberId={memberId}" },
        new("POST api/app/client-team/make-owner", Admin, Rows.Client) { Ids = { ["clientId"] = Subjects.OwnClient, ["memberId"] = Subjects.TeamMember }, Query = "clientId={clientId}&memberId={memberId}" },
        new("GET api/app/team-group", Client, Rows.Client),
        new("POST api/app/team-group", Client, Rows.Client) { Ids = { ["parentId"] = Subjects.TeamGroup }, Body = """{ "name": "{unique}", "parentId": "{parentId}" }""" },
        new("POST api/app/team-group/{id}/rename", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamGroup }, Body = """{ "name": "{unique}" }""" },
        new("POST api/app/team-group/{id}/move", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamGroup, ["parentId"] = Subjects.TeamGroup }, Body = """{ "parentId": "{parentId}" }""" },
        new("DELETE api/app/team-group/{id}", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamGroup } },
        new("POST api/app/team-group/{id}/member/{memberId}", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamGroup, ["memberId"] = Subjects.TeamMember } },
        new("DELETE api/app/team-group/{id}/member/{memberId}", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamGroup, ["memberId"] = Subjects.TeamMember } },
        new("GET api/app/team-invitation", Client, Rows.Client),
        new("POST api/app/team-invitation/invite", Client, Rows.Client) { Ids = { ["role"] = Subjects.TeamRole }, Body = """{ "emails": ["{unique}@new.example"], "teamRoleId": "{role}" }""" },
        new("POST api/app/team-invitation/{id}/resend", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamInvitation } },
        new("POST api/app/team-invitation/{id}/revoke", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamInvitation } },
        new("GET api/app/team-role", Client, Rows.Client),
        new("GET api/app/team-role/{id}", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamRole } },
        new("GET api/app/team-role/grantable", Client),
        new("POST api/app/team-role", Client, Rows.Client) { Body = """{ "name": "{unique}", "permissions": ["Montrose.Team"] }""" },
        new("PUT api/app/team-role/{id}", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamRole }, Body = """{ "name": "{unique}", "permissions": ["Montrose.Team"] }""" },
        new("DELETE api/app/team-role/{id}", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamRole } },
        new("GET dashboard/client/team", Client, Rows.Client),
        new("GET dashboard/client/team/members/{id:guid}", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamMember } },
        new("POST dashboard/client/team/members/{id:guid}", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamMember, ["group"] = Subjects.TeamGroup }, Form = "Input.GroupIds={group}" },
        new("POST dashboard/client/team/members/{id:guid}?handler=Transfer", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamMember }, Before = OwnerAgain, StatusFor = p => IsOwner(p) ? null : 422 },
        new("POST dashboard/client/team/members/{id:guid}?handler=Remove", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamMember } },
        new("GET dashboard/client/team/invite", Client),
        new("POST dashboard/client/team/invite", Client, Rows.Client) { Form = "Input.Emails={unique}@new.example" },
        new("GET dashboard/client/team/invitations", Client, Rows.Client),
        new("POST dashboard/client/team/invitations?handler=Resend", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamInvitation }, Form = "id={id}" },
        new("POST dashboard/client/team/invitations?handler=Revoke", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamInvitation }, Form = "id={id}" },
        new("GET dashboard/client/team/roles", Client, Rows.Client),
        new("GET dashboard/client/team/roles/edit/{id:guid?}", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamRole } },
        new("POST dashboard/client/team/roles/edit/{id:guid?}", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamRole }, Form = "Input.Name={unique}&Input.Permissions=Montrose.Team" },
        new("POST dashboard/client/team/roles/edit/{id:guid?}?handler=Delete", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamRole } },
        new("GET dashboard/client/team/groups", Client, Rows.Client),
        new("POST dashboard/client/team/groups", Client, Rows.Client) { Ids = { ["parentId"] = Subjects.TeamGroup }, Form = "Input.Name={unique}&Input.ParentId={parentId}" },
        new("GET dashboard/client/team/groups/{id:guid}", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamGroup } },
        new("POST dashboard/client/team/groups/{id:guid}?handler=Rename", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamGroup }, Form = "Name.Name={unique}" },
        new("POST dashboard/client/team/groups/{id:guid}?handler=Move", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamGroup, ["parentId"] = Subjects.TeamGroup }, Form = "Place.ParentId={parentId}" },
        new("POST dashboard/client/team/groups/{id:guid}?handler=Add", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamGroup, ["memberId"] = Subjects.TeamMember }, Form = "memberId={memberId}" },
        new("POST dashboard/client/team/groups/{id:guid}?handler=Remove", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamGroup, ["memberId"] = Subjects.TeamMember }, Form = "memberId={memberId}" },
        new("POST dashboard/client/team/groups/{id:guid}?handler=AddMany", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamGroup, ["memberId"] = Subjects.TeamMember }, Form = "ids={memberId}" },
        new("POST dashboard/client/team/groups/{id:guid}?handler=RemoveMany", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamGroup, ["memberId"] = Subjects.TeamMember }, Form = "ids={memberId}" },
        new("POST dashboard/client/team/groups/{id:guid}?handler=Delete", Client, Rows.Client) { Ids = { ["id"] = Subjects.TeamGroup } },
        new("GET dashboard/client/team/api-keys", Client, Rows.Client),
        new("POST dashboard/client/team/api-keys?handler=Revoke", Client, Rows.Client) { Ids = { ["id"] = Subjects.ApiKey }, Form = "id={id}" },
        new("GET dashboard/admin/clients/{id:guid}/team", Admin, Rows.Client) { Ids = { ["id"] = Subjects.OwnClient } },
        new("POST dashboard/admin/clients/{id:guid}/team?handler=Remove", Admin, Rows.Client) { Ids = { ["id"] = Subjects.OwnClient, ["memberId"] = Subjects.TeamMember }, Form = "memberId={memberId}" },
        new("POST dashboard/admin/clients/{id:guid}/team?handler=MakeOwner", Admin, Rows.Client) { Ids = { ["id"] = Subjects.OwnClient, ["memberId"] = Subjects.TeamMember }, Form = "memberId={memberId}", Before = OwnerAgain },
    ];

    private const string SeeClients = "Montrose.Clients";

    private static readonly Rule[] ApiKeys =
    [
        new("GET api/app/api-key", HostAdmin | Admin | Agent | Client),
        new("GET api/app/api-key/team-list", Client, Rows.Client),
        new("GET api/app/api-key/agency-list", HostAdmin | Admin, Rows.Client),
        new("GET api/app/api-key/scopes", HostAdmin | Admin | Agent | Client),
        new("GET api/app/api-key/{id}", HostAdmin | Admin | Agent | Client, Rows.Client) { Ids = { ["id"] = Subjects.ApiKey }, StatusFor = NotOfAgents, ShowsNothingBecause = "an agent sees only the own ones" },
        new("GET api/app/api-key/{id}/usage", HostAdmin | Admin | Agent | Client, Rows.Client) { Ids = { ["id"] = Subjects.ApiKey }, StatusFor = NotOfAgents, ShowsNothingBecause = "counts have no text" },
        new("POST api/app/api-key", HostAdmin | Admin | Agent | Client) { Body = $$"""{ "name": "{unique}", "scopes": ["{{SeeClients}}"] }""", StatusFor = p => HoldsClients(p) ? null : 403 },
        new("POST api/app/api-key/{id}/revoke", HostAdmin | Admin | Agent | Client, Rows.Client) { Ids = { ["id"] = Subjects.ApiKey }, StatusFor = NotOfAgents },
        new("GET dashboard/settings/api-keys", HostAdmin | Admin | Agent | Client),
        new("POST dashboard/settings/api-keys?handler=Revoke", HostAdmin | Admin | Agent | Client, Rows.Client) { Ids = { ["id"] = Subjects.ApiKey }, Form = "id={id}", StatusFor = NotOfAgents },
        new("GET dashboard/settings/api-keys/create", HostAdmin | Admin | Agent | Client),
        new("POST dashboard/settings/api-keys/create", HostAdmin | Admin | Agent | Client) { Form = $"Input.Name={{unique}}&Input.Expiry=Never&Input.Scopes={SeeClients}", StatusFor = p => HoldsClients(p) ? null : 422 },
        new("GET dashboard/settings/api-keys/{id:guid}", HostAdmin | Admin | Agent | Client, Rows.Client) { Ids = { ["id"] = Subjects.ApiKey }, StatusFor = NotOfAgents, ShowsNothingBecause = "an agent sees only the own ones" },
        new("POST dashboard/settings/api-keys/{id:guid}?handler=Revoke", HostAdmin | Admin | Agent | Client, Rows.Client) { Ids = { ["id"] = Subjects.ApiKey }, StatusFor = NotOfAgents },
        new("GET dashboard/admin/api-keys", HostAdmin | Admin, Rows.Client),
        new("POST dashboard/admin/api-keys?handler=Revoke", HostAdmin | Admin, Rows.Client) { Ids = { ["id"] = Subjects.ApiKey }, Form = "id={id}" },
    ];

    private static bool IsOwner(Principal principal) => principal.Name == "client's owner";

    private static bool HoldsClients(Principal principal) => principal.Kind is Admin or Agent;

    private static int? NotOfAgents(Principal principal) => principal.Kind is Agent ? 404 : null;

    /// <summary>The first client's owner owns the team, whatever a call before this one did.</summary>
    private static async Task OwnerAgain(IsolationWorld world)
    {
        await using var connection = new NpgsqlConnection(world.Server.OwnersConnectionString);
        await connection.OpenAsync();
        foreach (var sql in (string[])["""UPDATE platform."ClientMembers" SET "IsOwner" = false WHERE "ClientId" = @client""", """UPDATE platform."ClientMembers" SET "IsOwner" = true WHERE "Id" = @owner"""])
        {
            await using var command = new NpgsqlCommand(sql, connection);
            command.Parameters.AddWithValue("client", world.ClientOf(Owner.A1));
            command.Parameters.AddWithValue("owner", world.Principals.Single(IsOwner).UserId!.Value);
            await command.ExecuteNonQueryAsync();
        }
    }
}
