using Montrose.Addresses;
using Montrose.Assignments;
using Montrose.Clients;
using Montrose.People;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Data;
using Volo.Abp.Validation;
using Xunit;

namespace Montrose.Platform.Tests.Application;

public class ClientProfileTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    [Fact]
    public async Task Profile_and_billing_data_are_kept()
    {
        var (agency, client) = await AClientAsync();
        var input = Profile(client);
        input.Address = new AddressDto { Street = "Harbour Street 1", PostalCode = "10115", City = "Berlin", Country = "de" };
        var saved = await As(agency, s => s.UpdateAsync(client.Id, input));
        saved.ShouldSatisfyAllConditions(c => c.Website.ShouldBe("https://bakery.example"), c => c.Address.Country.ShouldBe("DE"), c => c.TimeZone.ShouldBe("Europe/Berlin"));

        await As(agency, s => s.UpdateBillingAsync(client.Id, new UpdateClientBillingInput { Address = input.Address, TaxNumber = "DE 123 456 789", Email = "bills@bakery.example" }));
        (await As(agency, s => s.GetDetailsAsync(client.Id))).Billing!.ShouldSatisfyAllConditions(b => b.TaxNumber.ShouldBe("DE 123 456 789"), b => b.Address.City.ShouldBe("Berlin"));
    }

    [Fact]
    public async Task An_agent_reads_profile_and_contacts_but_no_billing_data_and_changes_nothing()
    {
        var (agency, client) = await AClientAsync();
        var agent = await app.Given.AnAgent(agency);
        await app.Given.Assigned(agency, client, agent);
        var seen = await app.AsAsync<IClientAppService, ClientDetailsDto>(agent, s => s.GetDetailsAsync(client.Id));
        seen.ShouldSatisfyAllConditions(c => c.Billing.ShouldBeNull(), c => c.Contacts.Count.ShouldBe(1));
        await Should.ThrowAsync<Volo.Abp.Authorization.AbpAuthorizationException>(app.AsAsync<IClientAppService, ClientDetailsDto>(agent, s => s.UpdateAsync(client.Id, Profile(client))));
    }

    [Fact]
    public async Task One_contact_is_the_primary_one_whom_lists_show()
    {
        var (agency, client) = await AClientAsync();
        var second = await As(agency, s => s.AddContactAsync(client.Id, new ClientContactInput { Name = "Ada", Role = "Bookkeeping", Email = "ada@client.example", IsPrimary = true }));
        (await As(agency, s => s.GetAsync(client.Id))).ContactName.ShouldBe("Ada");
        var details = await As(agency, s => s.GetDetailsAsync(client.Id));
        details.Contacts.Select(c => c.IsPrimary).ShouldBe([true, false]);
        (await Refused(agency, s => s.RemoveContactAsync(client.Id, second.Id))).ShouldBe("Montrose:Client.PrimaryContactStays");
        (await Refused(agency, s => s.AddContactAsync(client.Id, new ClientContactInput { Name = "Ada again", Email = "ADA@client.example" }))).ShouldBe("Montrose:Client.ContactTwice");
        await app.AsAsync(agency.Admin, s => ((IClientAppService)s.GetService(typeof(IClientAppService))!).RemoveContactAsync(client.Id, details.Contacts[1].Id));
        (await As(agency, s => s.GetDetailsAsync(client.Id))).Contacts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_service_has_its_days_and_its_agent_is_released_at_the_end()
    {
        var (agency, client) = await AClientAsync();
        var agent = await app.Given.AnAgent(agency);
        await app.Given.Assigned(agency, client, agent);
        var today = DateOnly.FromDateTime(app.Clock.Now);
        (await Refused(agency, s => s.EndServiceAsync(client.Id, Change(ServiceKind.Marketing)))).ShouldBe("Montrose:Client.LastServiceStays");
        (await Refused(agency, s => s.StartServiceAsync(client.Id, Change(ServiceKind.Website, today.AddDays(1))))).ShouldBe("Montrose:Client.ServiceDateInFuture");
        await As(agency, s => s.StartServiceAsync(client.Id, Change(ServiceKind.Website, today.AddDays(-5))));
        (await Refused(agency, s => s.StartServiceAsync(client.Id, Change(ServiceKind.Website)))).ShouldBe("Montrose:Client.ServiceActiveAlready");
        (await Refused(agency, s => s.EndServiceAsync(client.Id, Change(ServiceKind.Website, today.AddDays(-6))))).ShouldBe("Montrose:Client.ServiceEndsBeforeItBegan");

        var after = await As(agency, s => s.EndServiceAsync(client.Id, Change(ServiceKind.Marketing)));

        after.Services.Select(s => s.Service).ShouldBe([ServiceKind.Website]);
        after.Periods.Single(p => p.Service == ServiceKind.Marketing).Until.ShouldBe(today);
        (await app.Given.History(agency)).Single().EndReason.ShouldBe(AssignmentReason.ServiceEnded);
        (await app.Given.Agents(agency)).Single().ClientCount.ShouldBe(0);
    }

    [Fact]
    public async Task An_archived_client_leaves_lists_and_loads_and_comes_back()
    {
        var (agency, client) = await AClientAsync();
        var agent = await app.Given.AnAgent(agency);
        await app.Given.Assigned(agency, client, agent);
        (await ListAsync(agency, new GetClientsInput())).ShouldBe([client.Id]);

        await As(agency, s => s.ArchiveAsync(new ChosenClientsInput { ClientIds = [client.Id] }));

        (await ListAsync(agency, new GetClientsInput())).ShouldBeEmpty();
        (await ListAsync(agency, new GetClientsInput { State = ClientState.Archived })).ShouldBe([client.Id]);
        (await app.Given.Agents(agency)).Single().ClientCount.ShouldBe(0);
        (await Refused(agency, s => s.UpdateAsync(client.Id, Profile(client)))).ShouldBe("Montrose:Client.Archived");
        (await Refused(agency, s => s.AssignAgentAsync(client.Id, new AssignAgentInput { Service = ServiceKind.Marketing, AgentId = agent.UserId }))).ShouldBe("Montrose:Client.Archived");
        (await app.AsAsync<IAssignmentAppService, HandoverResultDto>(agency.Admin, s => s.AssignManyAsync(new AssignManyInput { ClientIds = [client.Id], Automatic = true }))).Moved.ShouldBe(0);

        (await As(agency, s => s.RestoreAsync(new ChosenClientsInput { ClientIds = [client.Id] }))).ShouldBe(1);
        (await ListAsync(agency, new GetClientsInput { OnlyUnassigned = true })).ShouldBe([client.Id]);
    }

    [Fact]
    public async Task The_list_finds_by_parts_of_names_and_addresses_and_by_agent()
    {
        var (agency, client) = await AClientAsync();
        var agent = await app.Given.AnAgent(agency);
        await app.Given.Assigned(agency, client, agent);
        await app.Given.AClient(agency);
        await As(agency, s => s.UpdateAsync(client.Id, Profile(client)));
        foreach (var text in (string[])["copper bay", "AKERY LT", client.Owner.Email[3..]])
            (await ListAsync(agency, new GetClientsInput { Filter = text })).ShouldBe([client.Id], text);
        (await ListAsync(agency, new GetClientsInput { Filter = "100%_" })).ShouldBeEmpty();
        (await ListAsync(agency, new GetClientsInput { AgentId = agent.UserId })).ShouldBe([client.Id]);
    }

    [Theory]
    [MemberData(nameof(BadInput))]
    public async Task Bad_input_is_refused_and_nothing_changes(string what, Action<UpdateClientInput> spoil)
    {
        var (agency, client) = await AClientAsync();
        var input = Profile(client);
        spoil(input);
        var refused = await Should.ThrowAsync<Exception>(As(agency, s => s.UpdateAsync(client.Id, input)), what);
        (refused is AbpValidationException or BusinessException).ShouldBeTrue(refused.ToString());
        (await As(agency, s => s.GetDetailsAsync(client.Id))).Website.ShouldBeNull();
    }

    public static TheoryData<string, Action<UpdateClientInput>> BadInput => new()
    {
        { "empty name", i => i.CompanyName = "" },
        { "blank name", i => i.CompanyName = " " },
        { "overlong name", i => i.CompanyName = new string('x', 129) },
        { "script as website", i => i.Website = "javascript:alert(1)" },
        { "words as telephone number", i => i.Phone = "call me" },
        { "direction override in telephone number", i => i.Phone = "‮12345" },
        { "unknown time zone", i => i.TimeZone = "🎯" },
        { "unknown country", i => i.Address.Country = "XX" },
        { "overlong street", i => i.Address.Street = new string('x', 129) },
        { "overlong country", i => i.Address.Country = "DEU" },
    };

    [Fact]
    public async Task Two_who_edit_at_once_are_told()
    {
        var (agency, client) = await AClientAsync();
        var stamp = (await As(agency, s => s.GetAsync(client.Id))).ConcurrencyStamp;
        var (first, second) = (Profile(client), Profile(client));
        (first.ConcurrencyStamp, second.ConcurrencyStamp) = (stamp, stamp);
        await As(agency, s => s.UpdateAsync(client.Id, first));
        await Should.ThrowAsync<AbpDbConcurrencyException>(As(agency, s => s.UpdateAsync(client.Id, second)));
    }

    private async Task<(TestAgency Agency, TestClient Client)> AClientAsync()
    {
        var agency = await app.Given.AnAgency();
        return (agency, await app.Given.AClient(agency));
    }

    private static UpdateClientInput Profile(TestClient client) => new()
    {
        CompanyName = client.CompanyName,
        LegalName = "Copper Bay Bakery Ltd",
        Website = "bakery.example",
        Phone = "+49 30 123456",
        TimeZone = "Europe/Berlin",
    };

    private static ChangeClientServiceInput Change(ServiceKind service, DateOnly? day = null) => new() { Service = service, Day = day };

    private Task<T> As<T>(TestAgency agency, Func<IClientAppService, Task<T>> act) => app.AsAsync(agency.Admin, act);

    private async Task<List<Guid>> ListAsync(TestAgency agency, GetClientsInput input) =>
        (await app.AsAsync<IClientAppService, PagedResultDto<ClientDto>>(agency.Admin, s => s.GetListAsync(input))).Items.Select(c => c.Id).ToList();

    private async Task<string?> Refused(TestAgency agency, Func<IClientAppService, Task> act) =>
        (await Should.ThrowAsync<BusinessException>(As(agency, async s => { await act(s); return true; }))).Code;
}
