using Microsoft.Extensions.DependencyInjection;
using Montrose.Clients;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Teams;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity;
using Volo.Abp.Localization;
using Volo.Abp.Validation;
using Xunit;

namespace Montrose.Platform.Tests.Application.Teams;

public class TeamTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    [Fact]
    public async Task A_client_sees_its_own_team_only()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);
        var neighbour = await app.Given.AClient(agency);
        var stranger = await app.Given.AClient(await app.Given.AnAgency());
        var member = await app.AMember(client);
        var role = await app.ARole(client, "Reader", MontrosePermissions.Team.Default);

        (await ListAsync(client.Owner)).Select(m => m.Id).ShouldBe([client.Owner.UserId, member.UserId], ignoreOrder: true);
        foreach (var other in new[] { neighbour, stranger })
        {
            (await ListAsync(other.Owner)).ShouldHaveSingleItem().Id.ShouldBe(other.Owner.UserId);
            await Should.ThrowAsync<EntityNotFoundException>(app.AsAsync<ITeamAppService, TeamMemberDto>(other.Owner, s => s.GetAsync(member.UserId)));
            await Should.ThrowAsync<EntityNotFoundException>(RemoveAsync(other.Owner, member));
            await Should.ThrowAsync<EntityNotFoundException>(app.AsAsync<ITeamRoleAppService, TeamRoleDto>(other.Owner, s => s.GetAsync(role.Id)));
            (await app.AsAsync<ITeamInvitationAppService, long>(other.Owner, async s => (await s.GetListAsync(new GetTeamInvitationsInput())).TotalCount)).ShouldBe(0);
        }
    }

    [Fact]
    public async Task An_agency_s_people_have_no_team_of_their_own_and_see_a_client_s()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);
        var member = await app.AMember(client);
        await Should.ThrowAsync<AbpAuthorizationException>(ListAsync(agency.Admin));
        (await SeenByAsync(agency.Admin, client)).Count.ShouldBe(2);
        await Should.ThrowAsync<EntityNotFoundException>(SeenByAsync((await app.Given.AnAgency()).Admin, client));
        await Should.ThrowAsync<EntityNotFoundException>(SeenByAsync(await app.Given.AnAgent(agency), client));
        await Should.ThrowAsync<AbpAuthorizationException>(SeenByAsync(client.Owner, client));

        await app.AsAsync(agency.Admin, s => s.GetRequiredService<IClientTeamAppService>().RemoveAsync(client.Id, member.UserId));
        (await SeenByAsync(agency.Admin, client)).ShouldHaveSingleItem().IsOwner.ShouldBeTrue();
    }

    [Fact]
    public async Task Who_is_removed_is_nobody_at_once_and_can_be_invited_again()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        var member = await app.AMember(client, (await app.ARole(client, "Reader", MontrosePermissions.Team.Default)).Id);
        (await ListAsync(member)).Count.ShouldBe(2);
        await RemoveAsync(client.Owner, member);
        await Should.ThrowAsync<AbpAuthorizationException>(ListAsync(member));
        (await app.Given.InAsync(member.TenantId, s => s.GetRequiredService<IdentityUserManager>().FindByEmailAsync(member.Email))).ShouldBeNull("sessions end with the account");
        (await InviteAsync(client.Owner, member.Email).CodeOf()).ShouldBeNull();
    }

    [Fact]
    public async Task The_owner_stays_and_nobody_removes_themselves()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        var member = await app.AMember(client);
        (await RemoveAsync(member, client.Owner).CodeOf()).ShouldBe("Montrose:Team.OwnerStays");
        (await RemoveAsync(member, member).CodeOf()).ShouldBe("Montrose:Team.NotYourself");
    }

    [Fact]
    public async Task The_ownership_goes_to_one_member_and_only_from_the_owner()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        var heir = await app.AMember(client, (await app.ARole(client, "Reader", MontrosePermissions.Team.Default)).Id);
        var third = await app.AMember(client);
        (await TransferAsync(third, heir).CodeOf()).ShouldBe("Montrose:Team.OnlyTheOwner");

        await TransferAsync(client.Owner, heir);
        (await ListAsync(third)).Single(m => m.IsOwner).Id.ShouldBe(heir.UserId);
        (await app.SignedIn(heir.TenantId, heir.Email, client.Id)).Role.ShouldBe(MontroseRoles.Client);
        (await TransferAsync(client.Owner, third).CodeOf()).ShouldBe("Montrose:Team.OnlyTheOwner");
        (await RemoveAsync(third, client.Owner).CodeOf()).ShouldBeNull("a former owner is a member like others");
    }

    [Fact]
    public async Task Two_transfers_at_once_leave_one_owner()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        var heirs = new[] { await app.AMember(client), await app.AMember(client) };
        var answers = await Task.WhenAll(heirs.Select(async heir =>
        {
            try
            {
                await TransferAsync(client.Owner, heir);
                return true;
            }
            catch (Exception e) when (e is AbpDbConcurrencyException or Volo.Abp.BusinessException)
            {
                return false;
            }
        }));
        answers.Count(done => done).ShouldBe(1);
        (await ListAsync(client.Owner)).Count(m => m.IsOwner).ShouldBe(1);
    }

    [Fact]
    public async Task The_lists_ask_as_little_for_many_members_as_for_one()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        var role = await app.ARole(client, "Reader", MontrosePermissions.Team.Default);
        for (var n = 0; n < 3; n++) await app.AMember(client, role.Id);
        await ListAsync(client.Owner);
        using var statements = new StatementCounter();
        (await ListAsync(client.Owner)).Count.ShouldBe(4);
        statements.Statements.Count.ShouldBeLessThanOrEqualTo(3);
        (await app.AsAsync<ITeamRoleAppService, int>(client.Owner, async s => (await s.GetListAsync(new GetTeamRolesInput())).Items.Single().MemberCount)).ShouldBe(3);
        await app.AsAsync(client.Owner, s => s.GetRequiredService<ITeamGroupAppService>().GetListAsync());
        statements.Statements.Count.ShouldBeLessThanOrEqualTo(6);
    }

    [Fact]
    public async Task A_change_made_of_an_old_copy_is_a_conflict()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        var member = await app.AMember(client);
        var role = await app.ARole(client, "Reader", MontrosePermissions.Team.Default);
        var copy = (await ListAsync(client.Owner)).Single(m => m.Id == member.UserId);
        await UpdateAsync(client.Owner, member, role.Id, copy.ConcurrencyStamp);
        await Should.ThrowAsync<AbpDbConcurrencyException>(UpdateAsync(client.Owner, member, null, copy.ConcurrencyStamp));
        await Should.ThrowAsync<AbpDbConcurrencyException>(app.AsAsync<ITeamRoleAppService, TeamRoleDto>(client.Owner, async s =>
        {
            await s.UpdateAsync(role.Id, new SaveTeamRoleInput { Name = "Other", Permissions = [MontrosePermissions.Team.Default], ConcurrencyStamp = role.ConcurrencyStamp });
            return await s.UpdateAsync(role.Id, new SaveTeamRoleInput { Name = "Third", Permissions = [MontrosePermissions.Team.Default], ConcurrencyStamp = role.ConcurrencyStamp });
        }));
    }

    [Fact]
    public async Task Many_are_invited_or_where_one_can_not_be_nobody()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        (await InviteAsync(client.Owner, "a1@team.example", " a2@team.example ", "A1@team.example", "").CodeOf()).ShouldBeNull();
        (await InvitedAsync(client)).ShouldBe(["a1@team.example", "a2@team.example"], ignoreOrder: true);
        (await InviteAsync(client.Owner, "a3@team.example", client.Owner.Email).CodeOf()).ShouldBe("Montrose:Email.Taken");
        (await InviteAsync(client.Owner, "a3@team.example", "a1@team.example").CodeOf()).ShouldBe("Montrose:Email.Invited");
        (await InviteAsync(client.Owner, "a3@team.example", "<script>@x").CodeOf()).ShouldBe("Montrose:Email.Invalid");
        (await InviteAsync(client.Owner, " ").CodeOf()).ShouldBe("Montrose:Team.EmailsRequired");
        (await InvitedAsync(client)).Count.ShouldBe(2, "nothing half done");
    }

    [Fact]
    public async Task A_withdrawn_invitation_does_not_work_and_a_resent_one_only_by_its_newest_link()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        await InviteAsync(client.Owner, "w@team.example");
        await app.RunJobsAsync();
        var first = app.Mailbox.NewestTokenFor("w@team.example");
        var id = await app.AsAsync<ITeamInvitationAppService, Guid>(client.Owner, async s => (await s.GetListAsync(new GetTeamInvitationsInput { OnlyPending = true })).Items.Single().Id);
        await app.AsAsync<ITeamInvitationAppService, TeamInvitationDto>(client.Owner, s => s.ResendAsync(id));
        await app.RunJobsAsync();
        (await AcceptAsync(client, first).CodeOf()).ShouldBe("Montrose:Invitation.NotValid");
        await app.AsAsync(client.Owner, s => s.GetRequiredService<ITeamInvitationAppService>().RevokeAsync(id));
        (await AcceptAsync(client, app.Mailbox.NewestTokenFor("w@team.example")).CodeOf()).ShouldBe("Montrose:Invitation.Revoked");
    }

    [Theory]
    [InlineData("", "Montrose:Team.RoleNameRequired")]
    [InlineData("  ", "Montrose:Team.RoleNameRequired")]
    [InlineData("READER ", "Montrose:Team.RoleNameTaken")]
    public async Task A_role_needs_a_name_that_the_team_does_not_use(string name, string code)
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        await app.ARole(client, "Reader", MontrosePermissions.Team.Default);
        var refused = await Should.ThrowAsync<Exception>(app.ARole(client, name, MontrosePermissions.Team.Default));
        if (refused is Volo.Abp.BusinessException e) e.Code.ShouldBe(code);
        else refused.ShouldBeOfType<AbpValidationException>();
        (await app.AsAsync<ITeamRoleAppService, int>(client.Owner, async s => (await s.GetListAsync(new GetTeamRolesInput())).Items.Count)).ShouldBe(1);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("🦉 Night shift")]
    [InlineData("مدير")]
    public async Task A_role_is_named_as_people_write(string name)
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        var role = await app.ARole(client, name, MontrosePermissions.Team.Default);
        role.Name.ShouldBe(name);
        (await app.AMember(client, role.Id)).Role.ShouldStartWith($"team:{client.Id:N}:");
    }

    [Theory]
    [InlineData("\u202Egnp.exe")]
    [InlineData("Night\u2066 shift")]
    [InlineData("Night\nshift")]
    [InlineData("Night\0")]
    public async Task A_role_s_name_turns_nothing_around_and_takes_one_line(string name)
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        using var _ = CultureHelper.Use("de");
        var refused = await Should.ThrowAsync<AbpValidationException>(app.ARole(client, name, MontrosePermissions.Team.Default));
        var error = refused.ValidationErrors.ShouldHaveSingleItem();
        (error.MemberNames.ShouldHaveSingleItem(), error.ErrorMessage).ShouldBe(("Name", "Name: Hier steht ein Zeilenumbruch oder ein unsichtbares Zeichen. Tippen Sie den Text ein, statt ihn einzufügen."));
        (await app.AsAsync<ITeamRoleAppService, int>(client.Owner, async s => (await s.GetListAsync(new GetTeamRolesInput())).Items.Count)).ShouldBe(0);
    }

    [Fact]
    public async Task A_role_in_use_stays_and_a_free_one_goes()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        var role = await app.ARole(client, "Reader", MontrosePermissions.Team.Default);
        var member = await app.AMember(client, role.Id);
        (await DeleteRoleAsync(client, role).CodeOf()).ShouldBe("Montrose:Team.RoleInUse");
        await RemoveAsync(client.Owner, member);
        await InviteAsync(client.Owner, role.Id, "waiting@team.example");
        (await DeleteRoleAsync(client, role).CodeOf()).ShouldBe("Montrose:Team.RoleInUse");
        var other = await app.ARole(client, "Other", MontrosePermissions.Team.Default);
        (await DeleteRoleAsync(client, other).CodeOf()).ShouldBeNull();
        (await app.ARole(client, "Other", MontrosePermissions.Team.Default)).Name.ShouldBe("Other");
    }

    private async Task<IReadOnlyList<TeamMemberDto>> ListAsync(Person person) =>
        await app.AsAsync<ITeamAppService, IReadOnlyList<TeamMemberDto>>(person, async s => (await s.GetListAsync(new GetTeamMembersInput())).Items);

    private Task<IReadOnlyList<TeamMemberDto>> SeenByAsync(Person person, TestClient client) =>
        app.AsAsync<IClientTeamAppService, IReadOnlyList<TeamMemberDto>>(person, async s => (await s.GetListAsync(client.Id, new GetTeamMembersInput())).Items);

    private Task<TeamMemberDto> UpdateAsync(Person by, Person member, Guid? roleId, string stamp) =>
        app.AsAsync<ITeamAppService, TeamMemberDto>(by, s => s.UpdateAsync(member.UserId, new UpdateTeamMemberInput { TeamRoleId = roleId, ConcurrencyStamp = stamp }));

    private Task RemoveAsync(Person by, Person member) => app.AsAsync(by, s => s.GetRequiredService<ITeamAppService>().RemoveAsync(member.UserId));

    private Task TransferAsync(Person by, Person to) => app.AsAsync<ITeamAppService, TeamMemberDto>(by, s => s.TransferOwnershipAsync(to.UserId));

    private Task InviteAsync(Person by, params string[] emails) => InviteAsync(by, null, emails);

    private Task InviteAsync(Person by, Guid? roleId, params string[] emails) =>
        app.AsAsync(by, s => s.GetRequiredService<ITeamInvitationAppService>().InviteAsync(new InviteToTeamInput { Emails = [.. emails], TeamRoleId = roleId }));

    private Task<List<string>> InvitedAsync(TestClient client) =>
        app.AsAsync<ITeamInvitationAppService, List<string>>(client.Owner, async s => [.. (await s.GetListAsync(new GetTeamInvitationsInput())).Items.Select(i => i.Email)]);

    private Task AcceptAsync(TestClient client, string token) => app.Given.InAsync(client.Owner.TenantId, s =>
        s.GetRequiredService<IInvitationAppService>().AcceptAsync(new AcceptInvitationInput { Token = token, Name = "New", Password = Given.Password }));

    private Task DeleteRoleAsync(TestClient client, TeamRoleDto role) => app.AsAsync(client.Owner, s => s.GetRequiredService<ITeamRoleAppService>().DeleteAsync(role.Id));
}
