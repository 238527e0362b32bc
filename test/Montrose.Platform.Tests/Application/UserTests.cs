using Microsoft.Extensions.DependencyInjection;
using Montrose.People;
using Montrose.Roles;
using Montrose.TestBase;
using Montrose.Users;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity;
using Xunit;

namespace Montrose.Platform.Tests.Application;

public class UserTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    [Fact]
    public async Task The_list_has_everybody_of_the_agency_and_nobody_of_another()
    {
        var (agency, other) = (await app.Given.AnAgency(), await app.Given.AnAgency());
        var agent = await app.Given.AnAgent(agency, Department.Website);
        var client = await app.Given.AClient(agency);
        await app.Given.AnAgent(other);

        var users = (await ListAsync(agency.Admin)).Items;

        users.Select(u => u.Id).ShouldBe([agency.Admin.UserId, agent.UserId, client.Owner.UserId], ignoreOrder: true);
        users.Single(u => u.Id == agent.UserId).ShouldSatisfyAllConditions(u => u.Kind.ShouldBe(UserKind.Agent), u => u.Department.ShouldBe(Department.Website), u => u.Roles.ShouldBe(["agent"]));
        users.Single(u => u.Id == client.Owner.UserId).ShouldSatisfyAllConditions(u => u.Kind.ShouldBe(UserKind.Client), u => u.CompanyName.ShouldBe(client.CompanyName));
    }

    [Fact]
    public async Task People_are_found_by_the_beginning_of_what_they_are_called()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        await UpdateAsync(agency.Admin, agent.UserId, i => i.Name = "Änne van Lovelace");
        foreach (var text in (string[])["änne", "ÄNNE V", "love", agent.Email[..6].ToUpperInvariant()])
            (await ListAsync(agency.Admin, i => i.Filter = text)).Items.Select(u => u.Id).ShouldBe([agent.UserId], text);
        foreach (var text in (string[])["elace", "%", "_", "'", "😀"])
            (await ListAsync(agency.Admin, i => i.Filter = text)).TotalCount.ShouldBe(0, text);
    }

    [Fact]
    public async Task Filters_narrow_the_list()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency, Department.Courses);
        var client = await app.Given.AClient(agency);
        await app.AsAsync(agency.Admin, s => s.GetRequiredService<IUserAppService>().DeactivateAsync(agent.UserId));
        var roles = (await app.AsAsync<IUserAppService, ListResultDto<RoleOptionDto>>(agency.Admin, s => s.GetRoleOptionsAsync())).Items;

        (await ListAsync(agency.Admin, i => i.State = UserState.Inactive)).Items.Select(u => u.Id).ShouldBe([agent.UserId]);
        (await ListAsync(agency.Admin, i => i.Department = Department.Courses)).Items.Select(u => u.Id).ShouldBe([agent.UserId]);
        (await ListAsync(agency.Admin, i => i.RoleId = roles.Single(r => r.Name == "client").Id)).Items.Select(u => u.Id).ShouldBe([client.Owner.UserId]);
        (await ListAsync(agency.Admin, i => i.Kind = UserKind.Staff)).Items.Select(u => u.Id).ShouldBe([agency.Admin.UserId]);
    }

    [Fact]
    public async Task Who_is_invited_stands_in_the_list_until_they_come()
    {
        var agency = await app.Given.AnAgency();
        await InviteAsync(agency.Admin, "Ada Lovelace <ada@north.example>");
        (await ListAsync(agency.Admin, i => i.State = UserState.Invited)).Items.ShouldHaveSingleItem().ShouldSatisfyAllConditions(u => u.Email.ShouldBe("ada@north.example"), u => u.Name.ShouldBe("Ada Lovelace"));
        (await ListAsync(agency.Admin)).Items.ShouldNotContain(u => u.Email == "ada@north.example");
    }

    [Fact]
    public async Task A_page_of_users_costs_a_fixed_number_of_statements()
    {
        var agency = await app.Given.AnAgency();
        for (var i = 0; i < 5; i++) await app.Given.AnAgent(agency);
        await app.Given.AClient(agency);
        using var counter = new StatementCounter();
        await ListAsync(agency.Admin, i => i.Filter = "agent");
        counter.Statements.Count.ShouldBeLessThanOrEqualTo(12, string.Join("\n", counter.Statements));
    }

    [Fact]
    public async Task Nobody_deactivates_or_deletes_themselves_or_the_last_admin()
    {
        var agency = await app.Given.AnAgency();
        (await RefusedAsync(agency.Admin, s => s.DeactivateAsync(agency.Admin.UserId))).ShouldBe("Montrose:User.NotYourself");
        (await RefusedAsync(agency.Admin, s => s.DeleteAsync(agency.Admin.UserId))).ShouldBe("Montrose:User.NotYourself");
        var second = agency.Admin with { UserId = Guid.NewGuid() };
        (await RefusedAsync(second, s => s.DeactivateAsync(agency.Admin.UserId))).ShouldBe("Montrose:User.LastAdmin");
        (await RefusedAsync(second, s => s.UpdateAsync(agency.Admin.UserId, new UpdateUserInput { Name = "A", UserName = agency.Admin.Email, Roles = [] }))).ShouldBe("Montrose:User.LastAdmin");
    }

    [Fact]
    public async Task An_agent_leaves_only_after_the_clients_have_somebody_else()
    {
        var agency = await app.Given.AnAgency();
        var (agent, after) = (await app.Given.AnAgent(agency), await app.Given.AnAgent(agency));
        var client = await app.Given.AClient(agency);
        await app.Given.Assigned(agency, client, agent);
        (await DetailAsync(agency.Admin, agent.UserId)).ShouldSatisfyAllConditions(u => u.Block.ShouldBe(UserBlock.AgentInCharge), u => u.AssignedClients.ShouldBe(1));
        (await RefusedAsync(agency.Admin, s => s.DeactivateAsync(agent.UserId))).ShouldBe("Montrose:User.AgentInCharge");
        (await RefusedAsync(agency.Admin, s => s.DeleteAsync(agent.UserId))).ShouldBe("Montrose:User.AgentInCharge");

        await app.Given.Assigned(agency, client, after);
        await app.AsAsync(agency.Admin, s => s.GetRequiredService<IUserAppService>().DeleteAsync(agent.UserId));
        await Should.ThrowAsync<EntityNotFoundException>(DetailAsync(agency.Admin, agent.UserId));
    }

    [Fact]
    public async Task Deactivation_ends_sessions_and_activation_takes_it_back()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var before = await StampAsync(agency, agent);
        await app.AsAsync(agency.Admin, s => s.GetRequiredService<IUserAppService>().DeactivateAsync(agent.UserId));
        (await StampAsync(agency, agent)).ShouldNotBe(before);
        (await DetailAsync(agency.Admin, agent.UserId)).State.ShouldBe(UserState.Inactive);
        (await app.AsAsync<IAgentAppService, AgentDetailsDto>(agency.Admin, s => s.GetAsync(agent.UserId))).IsActive.ShouldBeFalse();
        await app.AsAsync(agency.Admin, s => s.GetRequiredService<IUserAppService>().ActivateAsync(agent.UserId));
        (await DetailAsync(agency.Admin, agent.UserId)).State.ShouldBe(UserState.Active);
    }

    [Fact]
    public async Task Another_agencys_person_does_not_exist()
    {
        var (agency, other) = (await app.Given.AnAgency(), await app.Given.AnAgency());
        var theirs = await app.Given.AnAgent(other);
        foreach (var act in (Func<IUserAppService, Task>[])[s => s.GetAsync(theirs.UserId), s => s.DeactivateAsync(theirs.UserId), s => s.DeleteAsync(theirs.UserId), s => s.GetPermissionsAsync(theirs.UserId), s => s.UpdateAsync(theirs.UserId, new UpdateUserInput { Name = "Mine", UserName = "mine" })])
            await Should.ThrowAsync<EntityNotFoundException>(app.AsAsync(agency.Admin, s => act(s.GetRequiredService<IUserAppService>())));
        (await DetailAsync(other.Admin, theirs.UserId)).State.ShouldBe(UserState.Active);
    }

    [Fact]
    public async Task Of_two_who_save_the_same_person_the_later_is_told()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var seen = await DetailAsync(agency.Admin, agent.UserId);
        await UpdateAsync(agency.Admin, agent.UserId, i => (i.Name, i.ConcurrencyStamp) = ("First", seen.ConcurrencyStamp));
        await Should.ThrowAsync<AbpDbConcurrencyException>(UpdateAsync(agency.Admin, agent.UserId, i => (i.Name, i.ConcurrencyStamp) = ("Second", seen.ConcurrencyStamp)));
        (await DetailAsync(agency.Admin, agent.UserId)).Name.ShouldBe("First");
    }

    [Theory]
    [InlineData("Ada \u200Bnimda", "ada", null, "Montrose:User.NameHasControlCharacters")]
    [InlineData("Ada", "taken@bad.example", null, "Montrose:User.UserNameTaken")]
    [InlineData("Ada", "ada", "agent", "Montrose:User.RoleIsOfKind")]
    [InlineData("Ada", "ada", "nobody", "Montrose:User.RoleUnknown")]
    [InlineData("Ada", "ada", "team:1:x", "Montrose:User.RoleUnknown")]
    public async Task Bad_input_is_refused_and_changes_nothing(string name, string userName, string? role, string code)
    {
        var agency = await app.Given.AnAgency();
        var admin = await SecondAdminAsync(agency);
        if (userName.Contains('@', StringComparison.Ordinal)) userName = agency.Admin.Email;
        var before = await DetailAsync(agency.Admin, admin);
        (await RefusedAsync(agency.Admin, s => s.UpdateAsync(admin, new UpdateUserInput { Name = name, UserName = userName, Roles = role is null ? null : ["admin", role] }))).ShouldBe(code);
        (await DetailAsync(agency.Admin, admin)).ConcurrencyStamp.ShouldBe(before.ConcurrencyStamp);
    }

    [Fact]
    public async Task Emoji_and_markup_are_names_like_others()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        foreach (var name in (string[])["👩‍💻 Ada", "<script>alert(1)</script>", "محمد", "O'Brien"])
        {
            await UpdateAsync(agency.Admin, agent.UserId, i => i.Name = name);
            (await DetailAsync(agency.Admin, agent.UserId)).Name.ShouldBe(name);
        }
    }

    [Fact]
    public async Task What_a_person_can_do_says_which_role_grants_it()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var permissions = (await app.AsAsync<IUserAppService, UserPermissionsDto>(agency.Admin, s => s.GetPermissionsAsync(agent.UserId))).Groups.SelectMany(g => g.Permissions).ToList();
        permissions.Single(p => p.Name == "Montrose.Clients").Roles.ShouldBe(["agent"]);
        permissions.Single(p => p.Name == "Montrose.Clients.Create").IsGranted.ShouldBeFalse();
        permissions.ShouldNotContain(p => p.Name == "Montrose.Agencies", "host-side permissions do not exist in an agency");
    }

    [Fact]
    public async Task A_list_of_addresses_tells_of_each_what_became_of_it()
    {
        var agency = await app.Given.AnAgency();
        await InviteAsync(agency.Admin, "before@north.example");
        var list = $"Ada Lovelace <ada@north.example>\nBEFORE@north.example; nobody\r\n{agency.Admin.Email}, ada@north.example,\"Al\u202E\" <al@north.example>";
        var outcomes = (await InviteAsync(agency.Admin, list)).Outcomes.Select(o => o.Outcome).ToList();
        outcomes.ShouldBe([InviteOutcome.Invited, InviteOutcome.AlreadyInvited, InviteOutcome.Invalid, InviteOutcome.HasAccount, InviteOutcome.Repeated, InviteOutcome.NameInvalid]);
        await app.RunJobsAsync();
        app.Mailbox.NewestTokenFor("ada@north.example").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_list_that_can_not_be_used_invites_nobody()
    {
        var agency = await app.Given.AnAgency();
        var tooMany = string.Join('\n', Enumerable.Range(0, 201).Select(i => $"p{i}@many.example"));
        (await Should.ThrowAsync<BusinessException>(InviteAsync(agency.Admin, " ,;\n"))).Code.ShouldBe("Montrose:Invitation.NoAddress");
        (await Should.ThrowAsync<BusinessException>(InviteAsync(agency.Admin, tooMany))).Code.ShouldBe("Montrose:Invitation.TooManyAddresses");
        (await Should.ThrowAsync<BusinessException>(InviteAsync(agency.Admin, "a@b.example", department: null))).Code.ShouldBe("Montrose:Invitation.DepartmentRequired");
        (await Should.ThrowAsync<BusinessException>(InviteAsync(agency.Admin, "a@b.example", kind: InvitationKind.Client))).Code.ShouldBe("Montrose:Invitation.KindNotByList");
        (await app.AsAsync<IInvitationAppService, InvitationListDto>(agency.Admin, s => s.GetListAsync(new GetInvitationsInput()))).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Two_hundred_people_are_invited_with_a_handful_of_statements()
    {
        var agency = await app.Given.AnAgency();
        using var counter = new StatementCounter();
        (await InviteAsync(agency.Admin, string.Join('\n', Enumerable.Range(0, 200).Select(i => $"h{i}@many.example")))).Outcomes.ShouldAllBe(o => o.Outcome == InviteOutcome.Invited);
        counter.Statements.Count.ShouldBeLessThanOrEqualTo(12, string.Join("\n", counter.Statements.Select(s => s[..Math.Min(s.Length, 80)])));
    }

    [Fact]
    public async Task An_expired_invitation_is_replaced_by_the_next()
    {
        var agency = await app.Given.AnAgency();
        await InviteAsync(agency.Admin, "late@north.example");
        app.Clock.Advance(TimeSpan.FromDays(InvitationConsts.ValidDays));
        (await InviteAsync(agency.Admin, "late@north.example")).Outcomes.ShouldHaveSingleItem().Outcome.ShouldBe(InviteOutcome.Invited);
        var list = await app.AsAsync<IInvitationAppService, InvitationListDto>(agency.Admin, s => s.GetListAsync(new GetInvitationsInput { Filter = "LATE" }));
        list.Items.Select(i => i.State).ShouldBe([InvitationState.Pending, InvitationState.Revoked], ignoreOrder: true);
    }

    private Task<UserListDto> ListAsync(Person person, Action<GetUsersInput>? change = null)
    {
        var input = new GetUsersInput();
        change?.Invoke(input);
        return app.AsAsync<IUserAppService, UserListDto>(person, s => s.GetListAsync(input));
    }

    private Task<UserDetailDto> DetailAsync(Person person, Guid id) => app.AsAsync<IUserAppService, UserDetailDto>(person, s => s.GetAsync(id));

    private async Task<UserDetailDto> UpdateAsync(Person person, Guid id, Action<UpdateUserInput> change)
    {
        var user = await DetailAsync(person, id);
        var input = new UpdateUserInput { Name = user.Name, UserName = user.UserName };
        change(input);
        return await app.AsAsync<IUserAppService, UserDetailDto>(person, s => s.UpdateAsync(id, input));
    }

    private Task<InviteManyResultDto> InviteAsync(Person person, string addresses, Department? department = Department.Support, InvitationKind kind = InvitationKind.Agent) =>
        app.AsAsync<IInvitationAppService, InviteManyResultDto>(person, s => s.InviteManyAsync(new InviteManyInput { Addresses = addresses, Kind = kind, Department = department }));

    private async Task<string?> RefusedAsync(Person person, Func<IUserAppService, Task> act) =>
        (await Should.ThrowAsync<BusinessException>(app.AsAsync(person, s => act(s.GetRequiredService<IUserAppService>())))).Code;

    private Task<string> StampAsync(TestAgency agency, Person person) =>
        app.Given.InAsync(agency.Id, async s => (await s.GetRequiredService<IdentityUserManager>().GetByIdAsync(person.UserId)).SecurityStamp);

    private Task<Guid> SecondAdminAsync(TestAgency agency) => app.Given.InAsync(agency.Id, async s =>
    {
        var users = s.GetRequiredService<IdentityUserManager>();
        var user = new IdentityUser(Guid.NewGuid(), $"second{Guid.NewGuid():N}", $"{Guid.NewGuid():N}@agency.example", agency.Id) { Name = "Second" };
        (await users.CreateAsync(user, Given.Password)).Succeeded.ShouldBeTrue();
        (await users.AddToRoleAsync(user, MontroseRoles.Admin)).Succeeded.ShouldBeTrue();
        return user.Id;
    });
}
