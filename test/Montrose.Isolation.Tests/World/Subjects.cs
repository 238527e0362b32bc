using Montrose.Accounts;
using Montrose.Agencies;
using Montrose.Assignments;
using Montrose.Billing.RedeemCodes;
using Montrose.Clients;
using Montrose.Monetary;
using Montrose.People;
using Montrose.PeopleImports;
using Montrose.Seeding;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using IdentityRole = Volo.Abp.Identity.IdentityRole;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.Isolation.Tests.World;

/// <summary>Everything with an id that an endpoint takes, and how one is made.</summary>
public static partial class Subjects
{
    /// <summary>An agency; its id is its tenant's.</summary>
    public static readonly Subject Agency = new("agency", Reach.Host, async m =>
    {
        var agency = await m.Get<AgencyManager>().OpenAsync(m.Text, "s" + Guid.NewGuid().ToString("N")[..12], "#225588", m.Email);
        using var _ = m.Get<ICurrentTenant>().Change(agency.Id, agency.Subdomain);
        await m.Get<AgencySeeder>().SeedRolesAsync(agency.Id);
        return agency.Id.ToString();
    });

    /// <summary>The agency whose portal is asked.</summary>
    public static readonly Subject Portal = new("portal", Reach.Face, m => Task.FromResult(m.TenantId!.Value.ToString()));

    /// <summary>Its name in its address.</summary>
    public static readonly Subject PortalName = new("portal's name", Reach.Face, m => Task.FromResult(IsolationWorld.SubdomainOf(m.Owner)));

    /// <summary>An account of a portal, without a role.</summary>
    public static readonly Subject User = new("user", Reach.Portal, async m =>
    {
        var email = m.Email;
        var user = new IdentityUser(m.Get<IGuidGenerator>().Create(), email, email, m.TenantId) { Name = m.Text, Surname = m.Text };
        (await m.Get<IdentityUserManager>().CreateAsync(user, IsolationWorld.Password)).CheckErrors();
        return user.Id.ToString();
    });

    /// <summary>The user name of an account.</summary>
    public static readonly Subject UserName = new("user name", Reach.Portal, async m =>
        (await m.Get<IdentityUserManager>().GetByIdAsync(Guid.Parse(await User.MakeAsync(m)))).UserName);

    public static readonly Subject Role = new("role", Reach.Portal, async m =>
    {
        var role = new IdentityRole(m.Get<IGuidGenerator>().Create(), m.Text, m.TenantId);
        (await m.Get<IdentityRoleManager>().CreateAsync(role)).CheckErrors();
        return role.Id.ToString();
    });

    /// <summary>The name of a role, by which permissions are granted to it.</summary>
    public static readonly Subject RoleName = new("role name", Reach.Portal, async m =>
        (await m.Get<IdentityRoleManager>().GetByIdAsync(Guid.Parse(await Role.MakeAsync(m)))).Name);

    /// <summary>An agent of the marketing department.</summary>
    public static readonly Subject Agent = new("agent", Reach.Agency, async m =>
    {
        var (user, email) = (Guid.Parse(await User.MakeAsync(m)), m.Email);
        await m.Get<IRepository<Agent, Guid>>().InsertAsync(new Agent(user, m.TenantId, m.Text, email, Department.Marketing), autoSave: true);
        return user.ToString();
    });

    /// <summary>A run of automatic assignment, of a service that no client uses.</summary>
    public static readonly Subject AssignmentRun = new("assignment run", Reach.Agency, async m =>
        (await m.Get<IRepository<AssignmentRun, Guid>>().InsertAsync(new AssignmentRun(m.Get<IGuidGenerator>().Create(), m.TenantId, ServiceKind.Courses, onlyWithinHours: false), autoSave: true)).Id.ToString());

    /// <summary>An invitation that nobody has accepted yet.</summary>
    public static readonly Subject Invitation = new("invitation", Reach.Agency, async m =>
        (await m.Get<InvitationSender>().InviteAgentAsync(m.Email, m.Text, Department.Marketing)).Id.ToString());

    /// <summary>The token of an invitation. Nobody mails it: that would replace it.</summary>
    public static readonly Subject InvitationToken = new("invitation's token", Reach.Agency, async m =>
    {
        var token = Montrose.People.InvitationToken.Create();
        var invitation = Montrose.People.Invitation.ForAgent(m.Get<IGuidGenerator>().Create(), m.TenantId, m.Email, m.Text, Department.Marketing);
        invitation.Send(token, DateTime.UtcNow);
        await m.Get<IRepository<Invitation, Guid>>().InsertAsync(invitation, autoSave: true);
        return token.Value;
    }) { IsProof = true };

    /// <summary>The ticket of a registration whose code is 123456.</summary>
    public static readonly Subject SignUpTicket = new("sign-up's ticket", Reach.Agency, async m =>
    {
        var signUp = new SignUp(m.Get<IGuidGenerator>().Create(), m.TenantId, m.Text, m.Text, m.Email, "hash", [ServiceKind.Marketing], DateTime.UtcNow.AddMinutes(-2));
        signUp.Expect(m.Get<VerificationCodes>().Hash("123456"));
        await m.Get<IRepository<SignUp, Guid>>().InsertAsync(signUp, autoSave: true);
        return m.Get<AccountTickets>().Seal(TicketPurpose.SignUp, signUp.Id);
    }) { IsProof = true };

    /// <summary>What the old address of somebody gets who wants another one.</summary>
    public static readonly Subject EmailChangeTicket = new("e-mail change's ticket", Reach.Portal, async m =>
    {
        var user = await m.Get<IdentityUserManager>().GetByIdAsync(Guid.Parse(await User.MakeAsync(m)));
        var change = new EmailChange(m.Get<IGuidGenerator>().Create(), m.TenantId, user.Id, user.Email, m.Email, DateTime.UtcNow);
        await m.Get<IRepository<EmailChange, Guid>>().InsertAsync(change, autoSave: true);
        return m.Get<AccountTickets>().Seal(TicketPurpose.EmailChange, change.Id);
    }) { IsProof = true };
    /// <summary>An uploaded file of people whose columns are to be named.</summary>
    public static readonly Subject PeopleImport = new("people import", Reach.Agency, async m =>
    {
        var import = new PeopleImport(m.Get<IGuidGenerator>().Create(), m.TenantId, m.Text, ',', ["email", "name"], totalRows: 1);
        return (await m.Get<IRepository<PeopleImport, Guid>>().InsertAsync(import, autoSave: true)).Id.ToString();
    });

    /// <summary>A client's workspace. The seeded ones are those of the client's people; a new one is nobody's yet.</summary>
    public static readonly Subject Client = new("client", Reach.Client, async m =>
        (await m.Get<ClientManager>().CreateAsync(m.Text, m.Text, m.Email, [ServiceKind.Marketing])).Id.ToString());

    /// <summary>The workspace that a client's people and agents work in.</summary>
    public static readonly Subject OwnClient = new("own client", Reach.Client, m => Task.FromResult(m.ClientId.ToString()));

    public static readonly Subject RedeemCode = new("redeem code", Reach.Agency, async m =>
    {
        var terms = new RedeemCodeTerms(new Money(1_000, "EUR"), UsageLimit: 1_000, PerClientLimit: 1_000, ExpiresAt: null, m.Text);
        return (await m.Get<RedeemCodeManager>().GenerateAsync(1, Canary.Of(m.Owner)[..24], terms))[0].Id.ToString();
    });

    /// <summary>What a client types to redeem a code.</summary>
    public static readonly Subject RedeemCodeText = new("redeem code's text", Reach.Agency, async m =>
        (await m.Get<IRepository<RedeemCode, Guid>>().GetAsync(Guid.Parse(await RedeemCode.MakeAsync(m)))).Code);
}
