using Microsoft.AspNetCore.Identity;
using Montrose.Agencies;
using Montrose.Assignments;
using Montrose.Clients;
using Montrose.Integration;
using Montrose.People;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.Seeding;

/// <summary>An example agency with people, clients and what modules add, for a database that has no agency yet.</summary>
public class DemoData(
    IRepository<Agency, Guid> agencies,
    IRepository<Agent, Guid> agents,
    IRepository<ClientMember, Guid> members,
    AgencyManager agencyManager,
    ClientManager clientManager,
    AssignmentDesk desk,
    AgencySeeder seeder,
    IdentityUserManager users,
    IClientScope scope,
    ICurrentTenant tenant,
    IGuidGenerator guids,
    IUnitOfWorkManager units,
    IEnumerable<IDemoDataContributor> contributors) : ITransientDependency
{
    public const string Password = "Montrose-2026!";
    public const string Subdomain = "north";
    public const string HostAdminEmail = "host@montrose.example";
    public const string AdminEmail = "admin@north.example";
    public const string AgentEmail = "maya@north.example";
    public const string ClientEmail = "owner@bakery.example";

    /// <summary>False where the database already had an agency.</summary>
    public async Task<bool> SeedAsync()
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        if (await agencies.AnyAsync()) return false;
        var agency = await agencyManager.OpenAsync("North Star Studio", Subdomain, "#3b4cca", AdminEmail);
        agency.WelcomeWith("Campaigns, websites and courses in one place. Sign in to see how yours are doing.");
        await agencies.UpdateAsync(agency, autoSave: true);
        using (tenant.Change(agency.Id, agency.Subdomain)) await FillAsync(agency.Id);
        await unit.CompleteAsync();
        return true;
    }

    private async Task FillAsync(Guid agencyId)
    {
        await seeder.SeedRolesAsync(agencyId);
        var admin = await PersonAsync("Nora Lindqvist", AdminEmail, MontroseRoles.Admin);
        var maya = await AgentAsync("Maya Okafor", AgentEmail, Department.Marketing);
        var jonas = await AgentAsync("Jonas Weber", "jonas@north.example", Department.Website);

        var bakery = await clientManager.CreateAsync("Copper Bay Bakery", "Elena Ruiz", ClientEmail, [ServiceKind.Marketing, ServiceKind.Website]);
        await desk.GiveAsync(s => s.ClientId == bakery.Id && s.Service == ServiceKind.Marketing, maya.Id, AssignmentReason.Chosen);
        await desk.GiveAsync(s => s.ClientId == bakery.Id && s.Service == ServiceKind.Website, jonas.Id, AssignmentReason.Chosen);
        var dental = await clientManager.CreateAsync("Harbour Dental Group", "Samir Haddad", "samir@harbour-dental.example", [ServiceKind.Marketing, ServiceKind.Courses]);
        await desk.GiveAsync(s => s.ClientId == dental.Id && s.Service == ServiceKind.Marketing, maya.Id, AssignmentReason.Chosen);
        var gym = await clientManager.CreateAsync("Fjord & Field Outdoor Equipment Cooperative", "Ingrid Solheim", "ingrid@fjordfield.example", [ServiceKind.Website]);

        var owner = await PersonAsync("Elena Ruiz", ClientEmail, MontroseRoles.Client);
        await members.InsertAsync(new ClientMember(owner.Id, agencyId, bakery.Id, "Elena Ruiz", ClientEmail, isOwner: true), autoSave: true);
        var demo = new DemoAgency(agencyId, admin.Id, maya.Id, owner.Id, [bakery.Id, dental.Id, gym.Id]);
        foreach (var contributor in contributors) await contributor.SeedAsync(demo);
    }

    private async Task<Agent> AgentAsync(string name, string email, Department department)
    {
        var user = await PersonAsync(name, email, MontroseRoles.Agent);
        return await agents.InsertAsync(new Agent(user.Id, tenant.Id, name, email, department), autoSave: true);
    }

    private async Task<IdentityUser> PersonAsync(string name, string email, string role)
    {
        var user = new IdentityUser(guids.Create(), email, email, tenant.Id) { Name = name };
        user.SetEmailConfirmed(true);
        (await users.CreateAsync(user, Password)).CheckErrors();
        (await users.AddToRoleAsync(user, role)).CheckErrors();
        return user;
    }
}
