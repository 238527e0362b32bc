using Montrose.Permissions;
using Montrose.Teams;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization;
using Xunit;

namespace Montrose.Platform.Tests.Application.Teams;

/// <summary>A member never may do more than the team's owner, on whatever way the permission came.</summary>
public class TeamCeilingTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    private const string SeeClients = MontrosePermissions.Clients.Default; // no client holds it
    private const string Invite = MontrosePermissions.Team.Invite;
    private const string See = MontrosePermissions.Team.Default;

    [Fact]
    public async Task A_role_holds_what_was_chosen_and_what_that_needs_and_nothing_else()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        var role = await app.ARole(client, "Recruiter", Invite);
        var member = await app.AMember(client, role.Id);
        member.Role.ShouldBe($"team:{client.Id:N}:recruiter");
        (await app.MayAsync(member, Invite)).ShouldBeTrue();
        (await app.MayAsync(member, See)).ShouldBeTrue("it is needed to invite");
        (await app.MayAsync(member, MontrosePermissions.Overview.Client)).ShouldBeTrue("everybody lands somewhere");
        (await app.MayAsync(member, MontrosePermissions.Team.Remove)).ShouldBeFalse();
        await Should.ThrowAsync<AbpAuthorizationException>(app.AsAsync<ITeamRoleAppService, object>(member, async s => await s.CreateAsync(new SaveTeamRoleInput { Name = "X", Permissions = [See] })));
    }

    [Fact]
    public async Task First_way_what_the_owner_does_not_hold_can_not_be_put_into_a_role()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        (await app.ARole(client, "Boss", SeeClients).CodeOf()).ShouldBe("Montrose:Team.NotYoursToGive");
        (await app.ARole(client, "Boss", "No.Such.Permission").CodeOf()).ShouldBe("Montrose:Team.NotYoursToGive");
        (await app.AsAsync<ITeamRoleAppService, int>(client.Owner, async s => (await s.GetListAsync(new GetTeamRolesInput())).Items.Count)).ShouldBe(0, "nothing half done");
    }

    [Fact]
    public async Task Granted_behind_the_team_s_back_it_is_still_not_held()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        var role = await app.ARole(client, "Boss", See);
        var member = await app.AMember(client, role.Id);
        await app.GrantAsync(client, member.Role, SeeClients);
        (await app.MayAsync(member, SeeClients)).ShouldBeFalse();
    }

    [Fact]
    public async Task Second_way_what_the_owner_loses_later_the_members_lose_with_the_next_request_and_get_back_with_the_owner()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        var limited = await app.AMember(client, (await app.ARole(client, "Recruiter", Invite)).Id);
        var full = await app.AMember(client);
        (await app.MayAsync(limited, Invite)).ShouldBeTrue();
        (await app.MayAsync(full, Invite)).ShouldBeTrue();

        await app.GrantAsync(client, MontroseRoles.Client, Invite, isGranted: false);
        (await app.MayAsync(client.Owner, Invite)).ShouldBeFalse();
        (await app.MayAsync(limited, Invite)).ShouldBeFalse();
        (await app.MayAsync(full, Invite)).ShouldBeFalse();
        (await app.AsAsync<ITeamRoleAppService, List<string>>(client.Owner, async s => (await s.GetAsync((await app.MemberRowAsync(limited)).TeamRoleId!.Value)).Permissions)).ShouldNotContain(Invite);

        await app.GrantAsync(client, MontroseRoles.Client, Invite);
        (await app.MayAsync(limited, Invite)).ShouldBeTrue();
    }

    [Fact]
    public async Task Third_way_a_member_can_not_be_given_a_role_of_another_team_or_agency()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);
        var neighbour = await app.Given.AClient(agency);
        var stranger = await app.Given.AClient(await app.Given.AnAgency());
        var member = await app.AMember(client, (await app.ARole(client, "Reader", See)).Id);
        foreach (var other in new[] { neighbour, stranger })
        {
            var role = await app.ARole(other, "Reader", See);
            await Should.ThrowAsync<Volo.Abp.Domain.Entities.EntityNotFoundException>(GiveAsync(client.Owner, member, role.Id));
            await Should.ThrowAsync<Volo.Abp.Domain.Entities.EntityNotFoundException>(app.AMember(client, role.Id));
        }
    }

    [Fact]
    public async Task Nobody_hands_out_a_role_above_their_own_or_changes_their_own()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        var hr = await app.AMember(client, (await app.ARole(client, "HR", Invite, MontrosePermissions.Team.Update, MontrosePermissions.Team.Roles)).Id);
        var reader = await app.ARole(client, "Reader", See);
        var remover = await app.ARole(client, "Remover", MontrosePermissions.Team.Remove);
        var member = await app.AMember(client, reader.Id);

        (await GiveAsync(hr, member, remover.Id).CodeOf()).ShouldBe("Montrose:Team.NotYoursToGive");
        (await GiveAsync(hr, member, null).CodeOf()).ShouldBe("Montrose:Team.NotYoursToGive");
        (await app.AsAsync<ITeamInvitationAppService, object>(hr, async s => await s.InviteAsync(new InviteToTeamInput { Emails = ["friend@team.example"] })).CodeOf()).ShouldBe("Montrose:Team.NotYoursToGive");
        (await GiveAsync(hr, hr, reader.Id).CodeOf()).ShouldBe("Montrose:Team.NotYourself");
        var own = (await app.MemberRowAsync(hr)).TeamRoleId!.Value;
        (await app.AsAsync<ITeamRoleAppService, object>(hr, async s => await s.UpdateAsync(own, new SaveTeamRoleInput { Name = "HR", Permissions = [MontrosePermissions.Team.Remove] })).CodeOf()).ShouldBe("Montrose:Team.NotYourself");
        (await GiveAsync(hr, client.Owner, reader.Id).CodeOf()).ShouldBe("Montrose:Team.OwnerStays");
    }

    [Fact]
    public async Task A_role_that_was_taken_away_is_gone_though_the_session_still_names_it()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        var session = await app.AMember(client, (await app.ARole(client, "Recruiter", Invite)).Id);
        (await app.MayAsync(session, Invite)).ShouldBeTrue();
        await GiveAsync(client.Owner, session, (await app.ARole(client, "Reader", See)).Id);
        (await app.MayAsync(session, Invite)).ShouldBeFalse();
        (await app.MayAsync(session, See)).ShouldBeTrue();
    }

    private Task<TeamMemberDto> GiveAsync(Person by, Person member, Guid? roleId) =>
        app.AsAsync<ITeamAppService, TeamMemberDto>(by, s => s.UpdateAsync(member.UserId, new UpdateTeamMemberInput { TeamRoleId = roleId }));
}
