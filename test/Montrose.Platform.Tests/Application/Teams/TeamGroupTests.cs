using Microsoft.Extensions.DependencyInjection;
using Montrose.Teams;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Validation;
using Xunit;

namespace Montrose.Platform.Tests.Application.Teams;

public class TeamGroupTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    [Fact]
    public async Task Codes_follow_a_branch_that_moves()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        var sales = await CreateAsync(client, "Sales");
        var north = await CreateAsync(client, "North", sales);
        var team = await CreateAsync(client, "Key accounts", north);
        var support = await CreateAsync(client, "Support");

        await app.AsAsync<ITeamGroupAppService, TeamGroupDto>(client.Owner, s => s.MoveAsync(north.Id, new MoveTeamGroupInput { ParentId = support.Id }));

        var tree = await TreeAsync(client);
        tree.Select(g => (g.Name, g.Level)).ShouldBe([("Sales", 0), ("Support", 0), ("North", 1), ("Key accounts", 2)]);
        foreach (var child in tree.Where(g => g.ParentId is not null)) child.Code.ShouldStartWith(tree.Single(p => p.Id == child.ParentId).Code + ".");
        tree.Select(g => g.Code).ShouldBeUnique();
        (await MoveAsync(client, support, team).CodeOf()).ShouldBe("Montrose:Team.GroupBelowItself");
        (await MoveAsync(client, north, null).CodeOf()).ShouldBeNull();
        (await TreeAsync(client)).Single(g => g.Id == team.Id).Level.ShouldBe(1);
    }

    [Fact]
    public async Task Names_are_used_once_among_siblings_and_the_depth_ends_somewhere()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        var sales = await CreateAsync(client, "Sales");
        (await CreateAsync(client, " Sales ").CodeOf()).ShouldBe("Montrose:Team.GroupNameTaken");
        (await CreateAsync(client, "Sales", sales).CodeOf()).ShouldBeNull("below it the name is free");
        var at = sales;
        for (var level = 1; level < TeamConsts.MaxGroupDepth; level++) at = await CreateAsync(client, $"Level {level}", at);
        (await CreateAsync(client, "Too deep", at).CodeOf()).ShouldBe("Montrose:Team.GroupTooDeep");
        await Should.ThrowAsync<AbpValidationException>(CreateAsync(client, new string('n', TeamConsts.MaxGroupNameLength + 1)));
        await Should.ThrowAsync<AbpValidationException>(CreateAsync(client, "  "));
    }

    [Fact]
    public async Task A_deleted_branch_is_gone_and_its_members_stay_in_the_team()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        var sales = await CreateAsync(client, "Sales");
        var north = await CreateAsync(client, "North", sales);
        var member = await app.AMember(client);
        await app.AsAsync(client.Owner, s => s.GetRequiredService<ITeamGroupAppService>().AddMemberAsync(north.Id, member.UserId));
        (await InGroupAsync(client, sales)).ShouldBe([member.UserId], "the branch has who is below");
        (await TreeAsync(client)).Select(g => g.MemberCount).ShouldBe([0, 1]);

        await app.AsAsync(client.Owner, s => s.GetRequiredService<ITeamGroupAppService>().DeleteAsync(sales.Id));
        (await TreeAsync(client)).ShouldBeEmpty();
        (await app.AsAsync<ITeamAppService, TeamMemberDto>(client.Owner, s => s.GetAsync(member.UserId))).GroupIds.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_client_s_group_does_not_exist()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);
        var sales = await CreateAsync(client, "Sales");
        var member = await app.AMember(client);
        foreach (var other in new[] { await app.Given.AClient(agency), await app.Given.AClient(await app.Given.AnAgency()) })
        {
            var own = await CreateAsync(other, "Sales");
            (await TreeAsync(other)).ShouldHaveSingleItem().Id.ShouldBe(own.Id);
            await Should.ThrowAsync<EntityNotFoundException>(CreateAsync(other, "Below", sales));
            await Should.ThrowAsync<EntityNotFoundException>(MoveAsync(other, sales, null));
            await Should.ThrowAsync<EntityNotFoundException>(MoveAsync(other, own, sales));
            await Should.ThrowAsync<EntityNotFoundException>(app.AsAsync(other.Owner, s => s.GetRequiredService<ITeamGroupAppService>().DeleteAsync(sales.Id)));
            await Should.ThrowAsync<EntityNotFoundException>(app.AsAsync(other.Owner, s => s.GetRequiredService<ITeamGroupAppService>().AddMemberAsync(own.Id, member.UserId)));
            await Should.ThrowAsync<EntityNotFoundException>(app.AsAsync(other.Owner, s => s.GetRequiredService<ITeamAppService>().UpdateAsync(other.Owner.UserId, new UpdateTeamMemberInput { GroupIds = [sales.Id] })));
            await Should.ThrowAsync<EntityNotFoundException>(InGroupAsync(other, sales));
        }
    }

    [Fact]
    public async Task Groups_added_at_once_never_share_a_code()
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        await CreateAsync(client, "First");
        await Task.WhenAll(Enumerable.Range(0, 6).Select(async n =>
        {
            try
            {
                await CreateAsync(client, $"Parallel {n}");
            }
            catch (Exception e) when (e is Volo.Abp.Data.AbpDbConcurrencyException or Volo.Abp.BusinessException)
            {
                // Told to try again.
            }
        }));
        var tree = await TreeAsync(client);
        tree.Count.ShouldBeGreaterThan(1);
        tree.Select(g => g.Code).ShouldBeUnique();
    }

    private Task<TeamGroupDto> CreateAsync(TestClient client, string name, TeamGroupDto? parent = null) =>
        app.AsAsync<ITeamGroupAppService, TeamGroupDto>(client.Owner, s => s.CreateAsync(new CreateTeamGroupInput { Name = name, ParentId = parent?.Id }));

    private Task<TeamGroupDto> MoveAsync(TestClient client, TeamGroupDto group, TeamGroupDto? parent) =>
        app.AsAsync<ITeamGroupAppService, TeamGroupDto>(client.Owner, s => s.MoveAsync(group.Id, new MoveTeamGroupInput { ParentId = parent?.Id }));

    private Task<List<TeamGroupDto>> TreeAsync(TestClient client) =>
        app.AsAsync<ITeamGroupAppService, List<TeamGroupDto>>(client.Owner, async s => [.. (await s.GetListAsync()).Items]);

    private Task<List<Guid>> InGroupAsync(TestClient client, TeamGroupDto group) =>
        app.AsAsync<ITeamAppService, List<Guid>>(client.Owner, async s => [.. (await s.GetListAsync(new GetTeamMembersInput { GroupId = group.Id })).Items.Select(m => m.Id)]);
}
