using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Montrose.Assignments;
using Montrose.Clients;
using Montrose.People;
using Montrose.Isolation.Tests.Infrastructure;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.Isolation.Tests.World;

/// <summary>The people of both agencies; those of A come to the server.</summary>
public sealed class People(IsolationWorld world)
{
    public async Task<IReadOnlyList<Principal>> JoinAsync()
    {
        var (host, portal) = (world.Server.HostUrl, world.Server.AgencyUrl("alpha"));
        var hostAdmin = (await world.InAsync(Owner.Host, async s => (await s.GetRequiredService<IdentityUserManager>().FindByNameAsync(IsolationServer.HostAdmin))!.Id), IsolationServer.HostAdmin);
        await OfAgencyAsync(Owner.B, Owner.B1, Owner.B2);
        var a = await OfAgencyAsync(Owner.A, Owner.A1, Owner.A2);

        var nobody = await NobodyAsync(new Principal("nobody", Who.Anonymous, portal, Owner.A, [Owner.AFace]));
        var admin = await SignInAsync(new Principal("admin", Who.Admin, portal, Owner.A, [Owner.AFace, Owner.A, Owner.A1, Owner.A2]), a.Admin);
        Owner[] assigned = [Owner.AFace, Owner.A, Owner.A1];
        return
        [
            nobody,
            await NobodyAsync(nobody with { Name = "nobody at the host's", Portal = host, Home = Owner.Host, Sees = [], Cookies = [] }),
            await SignInAsync(new Principal("host admin", Who.HostAdmin, host, Owner.Host, [Owner.Host, Owner.AFace, Owner.BFace]), hostAdmin, IsolationServer.HostPassword),
            admin,
            await SignInAsync(new Principal("assigned agent", Who.Agent, portal, Owner.A, assigned), a.Agent),
            await SignInAsync(new Principal("agent without clients", Who.Agent, portal, Owner.A, [Owner.AFace, Owner.A]), a.IdleAgent),
            await SignInAsync(new Principal("agent of another department", Who.Agent, portal, Owner.A, assigned), a.OtherAgent),
            await SignInAsync(new Principal("client's owner", Who.Client, portal, Owner.A1, assigned), a.Owner),
            await SignInAsync(new Principal("client's member", Who.Client, portal, Owner.A1, assigned), a.Member),
            await SignInAsync(new Principal("client's member without role", Who.Member, portal, Owner.A1, assigned), a.RolelessMember),
            await DisabledAsync(nobody, a.Leaver),
            await ExpiredAsync(nobody, admin),
            await NobodyAsync(nobody with { Name = "other agency's admin", Cookies = (await SignInAsync(nobody with { Portal = world.Server.AgencyUrl("beta") }, await AdminOfBAsync())).Cookies }),
            await NobodyAsync(nobody with { Name = "host admin at an agency's", Cookies = (await SignInAsync(nobody with { Portal = host }, hostAdmin, IsolationServer.HostPassword)).Cookies }),
        ];
    }

    private sealed record Staff(
        (Guid, string) Admin, (Guid, string) Agent, (Guid, string) IdleAgent, (Guid, string) OtherAgent,
        (Guid, string) Owner, (Guid, string) Member, (Guid, string) RolelessMember, (Guid, string) Leaver);

    private async Task<Staff> OfAgencyAsync(Owner agency, Owner first, Owner second)
    {
        var staff = new Staff(
            await PersonAsync(agency, MontroseRoles.Admin),
            await AgentAsync(agency, Department.Marketing),
            await AgentAsync(agency, Department.Marketing),
            await AgentAsync(agency, Department.Website),
            await MemberAsync(first, isOwner: true, MontroseRoles.Client),
            await MemberAsync(first, isOwner: false, MontroseRoles.Client),
            await MemberAsync(first, isOwner: false, role: null),
            await PersonAsync(agency, MontroseRoles.Admin));
        await MemberAsync(second, isOwner: true, MontroseRoles.Client);
        await AssignAsync(first, ServiceKind.Marketing, staff.Agent.Item1);
        await AssignAsync(first, ServiceKind.Website, staff.OtherAgent.Item1);
        return staff;
    }

    private async Task<(Guid, string)> AdminOfBAsync() => await PersonAsync(Owner.B, MontroseRoles.Admin);

    private async Task<(Guid Id, string Email)> PersonAsync(Owner owner, string? role) => await world.InAsync(owner, async s =>
    {
        var (users, email) = (s.GetRequiredService<IdentityUserManager>(), Canary.Email(owner));
        var user = new IdentityUser(s.GetRequiredService<IGuidGenerator>().Create(), email, email, world.TenantOf(owner)) { Name = Canary.Of(owner), Surname = Canary.Of(owner) };
        user.SetEmailConfirmed(true);
        (await users.CreateAsync(user, IsolationWorld.Password)).CheckErrors();
        if (role is not null) (await users.AddToRoleAsync(user, role)).CheckErrors();
        return (user.Id, email);
    });

    private async Task<(Guid, string)> AgentAsync(Owner agency, Department department)
    {
        var (id, email) = await PersonAsync(agency, MontroseRoles.Agent);
        await world.InAsync(agency, s => s.GetRequiredService<IRepository<Agent, Guid>>()
            .InsertAsync(new Agent(id, world.TenantOf(agency), Canary.Of(agency), email, department)));
        return (id, email);
    }

    private async Task<(Guid, string)> MemberAsync(Owner client, bool isOwner, string? role)
    {
        var (id, email) = await PersonAsync(client, role);
        await world.InAsync(client, s => s.GetRequiredService<IRepository<ClientMember, Guid>>()
            .InsertAsync(new ClientMember(id, world.TenantOf(client), world.ClientOf(client), Canary.Of(client), email, isOwner)));
        return (id, email);
    }

    private Task AssignAsync(Owner client, ServiceKind service, Guid agentId) => world.InAsync(client, s =>
    {
        var clientId = world.ClientOf(client);
        return s.GetRequiredService<AssignmentDesk>().GiveAsync(o => o.ClientId == clientId && o.Service == service, agentId, AssignmentReason.Chosen);
    });

    private async Task<Principal> SignInAsync(Principal principal, (Guid Id, string Login) person, string password = IsolationWorld.Password) =>
        await world.Callers.SignInAsync(principal with { UserId = person.Id, Login = person.Login, Password = password });

    /// <summary>Was an admin when the session began.</summary>
    private async Task<Principal> DisabledAsync(Principal nobody, (Guid Id, string Login) person)
    {
        var signedIn = await SignInAsync(nobody with { Name = "disabled admin" }, person);
        await world.InAsync(Owner.A, async s =>
        {
            var users = s.GetRequiredService<IdentityUserManager>();
            var user = await users.GetByIdAsync(person.Id);
            user.SetIsActive(false);
            (await users.UpdateAsync(user)).CheckErrors();
            return true;
        });
        return await NobodyAsync(signedIn);
    }

    /// <summary>With an antiforgery token for nobody, which everybody gets: no session may be refused for the token alone.</summary>
    private Task<Principal> NobodyAsync(Principal principal) => world.Callers.WithTokenAsync(principal with { Cookies = new(principal.Cookies, StringComparer.Ordinal) });

    /// <summary>The admin's session, had it begun long ago.</summary>
    private Task<Principal> ExpiredAsync(Principal nobody, Principal admin)
    {
        var options = world.Server.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var name = options.Cookie.Name!;
        var ticket = options.TicketDataFormat.Unprotect(admin.Cookies[name])!;
        ticket.Properties.IssuedUtc = DateTimeOffset.UtcNow.AddDays(-30);
        ticket.Properties.ExpiresUtc = DateTimeOffset.UtcNow.AddMinutes(-1);
        return NobodyAsync(nobody with { Name = "expired session", Cookies = new(admin.Cookies, StringComparer.Ordinal) { [name] = options.TicketDataFormat.Protect(ticket) } });
    }
}
