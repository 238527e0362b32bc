using Microsoft.Extensions.DependencyInjection;
using Montrose.Clients;
using Montrose.People;
using Montrose.Search;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Xunit;

namespace Montrose.Platform.Tests.Application;

public class SearchTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    [Fact]
    public async Task An_admin_finds_clients_by_a_part_of_their_name_and_people_by_its_beginning()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);
        var agent = await app.Given.AnAgent(agency);

        var byName = await FindAsync(agency.Admin, client.CompanyName.ToLowerInvariant()[2..]);
        byName.First(h => h.Kind == "client").ShouldSatisfyAllConditions(
            h => h.Id.ShouldBe(client.Id), h => h.Title.ShouldBe(client.CompanyName), h => h.Path.ShouldBe($"/dashboard/admin/clients/{client.Id}"));
        (await FindAsync(agency.Admin, agent.Email[..^3])).ShouldContain(h => h.Kind == "person" && h.Id == agent.UserId && h.Path == $"/dashboard/admin/people/{agent.UserId}");
        (await FindAsync(agency.Admin, $"  {client.Owner.Email.ToUpperInvariant()} ")).Select(h => h.Kind).ShouldBe(["client", "person"], "kind by kind");
    }

    [Fact]
    public async Task An_agent_finds_assigned_clients_alone_and_at_the_agent_s_own_pages()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var mine = await app.Given.AClient(agency);
        var other = await app.Given.AClient(agency);
        await app.Given.Assigned(agency, mine, agent);

        (await FindAsync(agent, "client")).ShouldHaveSingleItem().Path.ShouldBe($"/dashboard/agent/clients/{mine.Id}");
        (await FindAsync(agent, other.CompanyName)).ShouldNotContain(h => h.Id == other.Id);
    }

    [Fact]
    public async Task Another_agency_s_rows_are_not_found_and_a_client_finds_its_own_team_only()
    {
        var (agency, other) = (await app.Given.AnAgency(), await app.Given.AnAgency());
        var (client, neighbour, foreign) = (await app.Given.AClient(agency), await app.Given.AClient(agency), await app.Given.AClient(other));

        (await FindAsync(agency.Admin, foreign.CompanyName)).ShouldNotContain(h => h.Id == foreign.Id);
        (await FindAsync(agency.Admin, foreign.Owner.Email)).ShouldBeEmpty();
        (await FindAsync(client.Owner, "owner")).ShouldHaveSingleItem().ShouldSatisfyAllConditions(h => h.Kind.ShouldBe("team-member"), h => h.Id.ShouldBe(client.Owner.UserId));
        (await FindAsync(client.Owner, neighbour.Owner.Email)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_host_finds_agencies_and_nobody_else_does()
    {
        var agency = await app.Given.AnAgency($"Zebra {Guid.NewGuid():N}"[..20]);
        var host = await app.Given.AHostAdmin();

        (await FindAsync(host, "zebra")).ShouldContain(h => h.Kind == "agency" && h.Id == agency.Id && h.Path == $"/dashboard/host/agencies/{agency.Id}");
        (await FindAsync(agency.Admin, "zebra")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Archived_clients_are_found_too_and_no_kind_has_more_than_was_asked_for()
    {
        var agency = await app.Given.AnAgency();
        var first = await app.Given.AClient(agency);
        for (var i = 0; i < 3; i++) await app.Given.AClient(agency);
        await app.AsAsync(agency.Admin, s => s.GetRequiredService<IClientAppService>().ArchiveAsync(new ChosenClientsInput { ClientIds = [first.Id] }));

        (await FindAsync(agency.Admin, "client", 2)).Count(h => h.Kind == "client").ShouldBe(2);
        (await FindAsync(agency.Admin, "client", 20)).ShouldContain(h => h.Kind == "client" && h.Id == first.Id);
    }

    [Fact]
    public async Task Fewer_than_three_characters_and_signs_of_patterns_find_nothing_that_is_not_there()
    {
        var agency = await app.Given.AnAgency();
        await app.Given.AClient(agency);

        foreach (var text in (string[])["cl", " c ", "%%%", "c_i", "c%t", "'; --"]) (await FindAsync(agency.Admin, text)).ShouldBeEmpty(text);
    }

    [Fact]
    public async Task What_was_opened_is_remembered_newest_first_without_what_may_no_longer_be_seen()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var (one, two) = (await app.Given.AClient(agency), await app.Given.AClient(agency));
        await app.Given.Assigned(agency, one, agent);
        await app.Given.Assigned(agency, two, agent);
        foreach (var id in (Guid[])[one.Id, two.Id, one.Id]) await RememberAsync(agent, "client", id);
        (await RecentAsync(agent)).Select(h => h.Id).ShouldBe([one.Id, two.Id]);
        (await RecentAsync(agency.Admin)).ShouldBeEmpty("it is each person's own");

        await app.Given.Assigned(agency, one, await app.Given.AnAgent(agency));

        (await RecentAsync(agent)).Select(h => h.Id).ShouldBe([two.Id]);
        await Should.ThrowAsync<EntityNotFoundException>(() => RememberAsync(agent, "client", one.Id));
        await Should.ThrowAsync<EntityNotFoundException>(() => RememberAsync(agent, "nothing", two.Id));
    }

    [Fact]
    public async Task No_more_than_eight_are_remembered()
    {
        var agency = await app.Given.AnAgency();
        var clients = new List<TestClient>();
        for (var i = 0; i <= SearchConsts.MaxRecent; i++) clients.Add(await app.Given.AClient(agency));
        foreach (var client in clients) await RememberAsync(agency.Admin, "client", client.Id);

        (await RecentAsync(agency.Admin)).Select(h => h.Id).ShouldBe(clients.Skip(1).Select(c => c.Id).Reverse());
    }

    private async Task<IReadOnlyList<SearchHitDto>> FindAsync(Person person, string text, int max = SearchConsts.DefaultPerKind) =>
        (await app.AsAsync<ISearchAppService, ListResultDto<SearchHitDto>>(person, s => s.GetListAsync(new SearchInput { Text = text, MaxPerKind = max }))).Items;

    private async Task<IReadOnlyList<SearchHitDto>> RecentAsync(Person person) => (await app.AsAsync<ISearchAppService, ListResultDto<SearchHitDto>>(person, s => s.GetRecentAsync())).Items;

    private Task RememberAsync(Person person, string kind, Guid id) => app.AsAsync(person, s => s.GetRequiredService<ISearchAppService>().RememberAsync(new RememberInput { Kind = kind, Id = id }));
}
