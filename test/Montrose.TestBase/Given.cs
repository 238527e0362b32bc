using Microsoft.Extensions.DependencyInjection;
using Montrose.Agencies;
using Montrose.Clients;
using Montrose.People;
using Montrose.Seeding;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;
using Microsoft.AspNetCore.Identity;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.TestBase;

/// <summary>An agency that a test made, with its first admin.</summary>
public sealed record TestAgency(Guid Id, string Subdomain, Person Admin);

/// <summary>A client that a test made, with its owner.</summary>
public sealed record TestClient(Guid Id, string CompanyName, Person Owner);

/// <summary>Makes what a test needs, in the words of the business. Names are unique, so that tests of a class do not meet.</summary>
public sealed class Given(MontroseApp app)
{
    public const string Password = "Correct-horse-7";
    private static int _number;

    /// <summary>The host's super-admin.</summary>
    public Task<Person> AHostAdmin() => InAsync(null, async s =>
    {
        await s.GetRequiredService<AgencySeeder>().SeedRolesAsync(null);
        return await PersonAsync(s, null, $"host{Next()}@host.example", MontroseRoles.Admin);
    });

    public Task<TestAgency> AnAgency(string? name = null) => InAsync(null, async s =>
    {
        var number = Next();
        var agency = await s.GetRequiredService<AgencyManager>().OpenAsync(name ?? $"Agency {number}", $"agency-{number}", "#225588", $"admin{number}@agency.example");
        using var _ = s.GetRequiredService<ICurrentTenant>().Change(agency.Id, agency.Subdomain);
        await s.GetRequiredService<AgencySeeder>().SeedRolesAsync(agency.Id);
        var admin = await PersonAsync(s, agency.Id, agency.AdminEmail, MontroseRoles.Admin);
        return new TestAgency(agency.Id, agency.Subdomain, admin);
    });

    public Task<Person> AnAgent(TestAgency agency, Department department = Department.Marketing) => InAsync(agency.Id, async s =>
    {
        var person = await PersonAsync(s, agency.Id, $"agent{Next()}@agency.example", MontroseRoles.Agent);
        await s.GetRequiredService<IRepository<Agent, Guid>>().InsertAsync(new Agent(person.UserId, agency.Id, person.Email, person.Email, department), autoSave: true);
        return person;
    });

    public Task<TestClient> AClient(TestAgency agency, params ServiceKind[] services) => InAsync(agency.Id, async s =>
    {
        var number = Next();
        ServiceKind[] used = services.Length > 0 ? services : [ServiceKind.Marketing];
        var client = await s.GetRequiredService<ClientManager>().CreateAsync($"Client {number}", "Owner", $"owner{number}@client.example", used);
        var owner = await PersonAsync(s, agency.Id, client.ContactEmail, MontroseRoles.Client);
        await s.GetRequiredService<IRepository<ClientMember, Guid>>()
            .InsertAsync(new ClientMember(owner.UserId, agency.Id, client.Id, "Owner", owner.Email, isOwner: true), autoSave: true);
        return new TestClient(client.Id, client.CompanyName, owner with { ClientId = client.Id });
    });

    /// <summary>The agent is in charge of the service from now on.</summary>
    public Task Assigned(TestAgency agency, TestClient client, Person agent, ServiceKind service = ServiceKind.Marketing) =>
        app.AsAsync<IClientAppService, ClientDto>(agency.Admin, s => s.AssignAgentAsync(client.Id, new AssignAgentInput { Service = service, AgentId = agent.UserId }));

    /// <summary>Runs inside a tenant as nobody in particular, seeing all clients, and commits.</summary>
    public async Task<T> InAsync<T>(Guid? tenantId, Func<IServiceProvider, Task<T>> make)
    {
        using var services = app.Services.CreateScope();
        var provider = services.ServiceProvider;
        using var tenant = provider.GetRequiredService<ICurrentTenant>().Change(tenantId);
        using var scope = provider.GetRequiredService<IClientScope>().Use(ClientScopeSnapshot.All);
        using var unit = provider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var made = await make(provider);
        await unit.CompleteAsync();
        return made;
    }

    private static int Next() => Interlocked.Increment(ref _number);

    private static async Task<Person> PersonAsync(IServiceProvider services, Guid? tenantId, string email, string role)
    {
        var users = services.GetRequiredService<IdentityUserManager>();
        var user = new IdentityUser(services.GetRequiredService<IGuidGenerator>().Create(), email, email, tenantId) { Name = email };
        (await users.CreateAsync(user, Password)).CheckErrors();
        (await users.AddToRoleAsync(user, role)).CheckErrors();
        return new Person(user.Id, tenantId, email, role);
    }
}
