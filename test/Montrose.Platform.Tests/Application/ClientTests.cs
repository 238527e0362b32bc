using Microsoft.Extensions.DependencyInjection;
using Montrose.Clients;
using Montrose.People;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Entities;
using Xunit;

namespace Montrose.Platform.Tests.Application;

public class ClientTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    [Fact]
    public async Task An_agent_sees_the_assigned_client_and_no_other()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var mine = await app.Given.AClient(agency);
        var other = await app.Given.AClient(agency);
        (await ListAsync(agent)).ShouldBeEmpty();

        await app.Given.Assigned(agency, mine, agent);

        (await ListAsync(agent)).Select(c => c.Id).ShouldBe([mine.Id]);
        await Should.ThrowAsync<EntityNotFoundException>(GetAsync(agent, other.Id));
    }

    [Fact]
    public async Task An_agent_sees_only_the_service_of_the_department()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency, Department.Website);
        var client = await app.Given.AClient(agency, ServiceKind.Marketing, ServiceKind.Website);
        await app.Given.Assigned(agency, client, agent, ServiceKind.Website);

        var seen = await GetAsync(agent, client.Id);
        seen.Services.Select(s => s.Service).ShouldBe([ServiceKind.Website]);
    }

    [Fact]
    public async Task An_agent_who_is_replaced_loses_sight_of_the_client_at_once()
    {
        var agency = await app.Given.AnAgency();
        var before = await app.Given.AnAgent(agency);
        var after = await app.Given.AnAgent(agency);
        var client = await app.Given.AClient(agency);
        await app.Given.Assigned(agency, client, before);
        (await ListAsync(before)).Count.ShouldBe(1);

        await app.Given.Assigned(agency, client, after);

        (await ListAsync(before)).ShouldBeEmpty();
        (await ListAsync(after)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Another_agencys_client_does_not_exist()
    {
        var agency = await app.Given.AnAgency();
        var other = await app.Given.AnAgency();
        var theirs = await app.Given.AClient(other);
        await Should.ThrowAsync<EntityNotFoundException>(GetAsync(agency.Admin, theirs.Id));
        (await ListAsync(agency.Admin)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_agent_of_another_department_can_not_be_put_in_charge()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency, Department.Courses);
        var client = await app.Given.AClient(agency);
        (await Should.ThrowAsync<BusinessException>(app.Given.Assigned(agency, client, agent))).Code.ShouldBe("Montrose:Client.AgentOfOtherDepartment");
    }

    [Fact]
    public async Task A_service_that_the_client_does_not_use_has_nobody_in_charge()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency, Department.Website);
        var client = await app.Given.AClient(agency, ServiceKind.Marketing);
        (await Should.ThrowAsync<BusinessException>(app.Given.Assigned(agency, client, agent, ServiceKind.Website))).Code.ShouldBe("Montrose:Client.ServiceNotActive");
    }

    [Fact]
    public async Task A_company_name_is_used_once_in_an_agency_and_freely_in_another()
    {
        var agency = await app.Given.AnAgency();
        var other = await app.Given.AnAgency();
        await CreateAsync(agency.Admin, "Acme", "a@acme.example");
        (await Should.ThrowAsync<BusinessException>(CreateAsync(agency.Admin, " ACME ", "b@acme.example"))).Code.ShouldBe("Montrose:Client.CompanyNameTaken");
        (await CreateAsync(other.Admin, "Acme", "a@acme.example")).CompanyName.ShouldBe("Acme");
    }

    [Fact]
    public async Task A_client_without_a_service_is_refused()
    {
        var agency = await app.Given.AnAgency();
        var refused = await Should.ThrowAsync<BusinessException>(app.AsAsync<IClientAppService, ClientDto>(agency.Admin, s =>
            s.CreateAsync(new CreateClientInput { CompanyName = "No service", ContactName = "X", ContactEmail = "x@no.example" })));
        refused.Code.ShouldBe("Montrose:Client.ServiceRequired");
    }

    [Fact]
    public async Task A_client_may_not_list_clients()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);
        await Should.ThrowAsync<AbpAuthorizationException>(ListAsync(client.Owner));
    }

    [Fact]
    public async Task The_contact_is_invited_and_becomes_the_owner_of_the_workspace()
    {
        var agency = await app.Given.AnAgency();
        var client = await CreateAsync(agency.Admin, "Invited Ltd", "owner@invited.example");
        await app.RunJobsAsync();
        var token = app.Mailbox.NewestTokenFor("owner@invited.example");
        var shown = await app.Given.InAsync(agency.Id, s => s.GetRequiredService<IInvitationAppService>().LookupAsync(new LookupInvitationInput { Token = token }));
        shown.CompanyName.ShouldBe("Invited Ltd");

        await app.Given.InAsync(agency.Id, s => s.GetRequiredService<IInvitationAppService>().AcceptAsync(new AcceptInvitationInput { Token = token, Name = "Owner", Password = Given.Password }));

        var member = await app.Given.InAsync(agency.Id, s => s.GetRequiredService<Volo.Abp.Domain.Repositories.IRepository<ClientMember, Guid>>().GetListAsync());
        member.ShouldHaveSingleItem().ShouldSatisfyAllConditions(m => m.ClientId.ShouldBe(client.Id), m => m.IsOwner.ShouldBeTrue());
    }

    private Task<ClientDto> CreateAsync(Person person, string name, string email) =>
        app.AsAsync<IClientAppService, ClientDto>(person, s => s.CreateAsync(new CreateClientInput
        {
            CompanyName = name,
            ContactName = "Owner",
            ContactEmail = email,
            Services = [ServiceKind.Marketing],
        }));

    private Task<IReadOnlyList<ClientDto>> ListAsync(Person person) =>
        app.AsAsync<IClientAppService, IReadOnlyList<ClientDto>>(person, async s => (await s.GetListAsync(new GetClientsInput())).Items);

    private Task<ClientDto> GetAsync(Person person, Guid id) => app.AsAsync<IClientAppService, ClientDto>(person, s => s.GetAsync(id));
}
