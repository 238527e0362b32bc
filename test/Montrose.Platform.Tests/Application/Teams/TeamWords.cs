using Microsoft.Extensions.DependencyInjection;
using Montrose.Clients;
using Montrose.People;
using Montrose.Teams;
using Montrose.TestBase;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;

namespace Montrose.Platform.Tests.Application.Teams;

/// <summary>What tests of teams say often.</summary>
internal static class TeamWords
{
    private static int _number;

    /// <summary>Somebody who was invited into the client's team and has accepted.</summary>
    public static async Task<Person> AMember(this MontroseApp app, TestClient client, Guid? teamRoleId = null)
    {
        var email = $"member{Interlocked.Increment(ref _number)}@team.example";
        await app.AsAsync<ITeamInvitationAppService, ListResultDto<TeamInvitationDto>>(client.Owner, s => s.InviteAsync(new InviteToTeamInput { Emails = [email], TeamRoleId = teamRoleId }));
        await app.RunJobsAsync();
        var input = new AcceptInvitationInput { Token = app.Mailbox.NewestTokenFor(email), Name = "Member " + email, Password = Given.Password };
        await app.Given.InAsync(client.Owner.TenantId, s => s.GetRequiredService<IInvitationAppService>().AcceptAsync(input));
        return await app.SignedIn(client.Owner.TenantId, email, client.Id);
    }

    /// <summary>The person with the roles that a session made now would name.</summary>
    public static Task<Person> SignedIn(this MontroseApp app, Guid? tenantId, string email, Guid? clientId) => app.Given.InAsync(tenantId, async s =>
    {
        var users = s.GetRequiredService<IdentityUserManager>();
        var user = (await users.FindByEmailAsync(email))!;
        return new Person(user.Id, tenantId, email, (await users.GetRolesAsync(user))[0], clientId);
    });

    public static Task<TeamRoleDto> ARole(this MontroseApp app, TestClient client, string name, params string[] permissions) =>
        app.AsAsync<ITeamRoleAppService, TeamRoleDto>(client.Owner, s => s.CreateAsync(new SaveTeamRoleInput { Name = name, Permissions = [.. permissions] }));

    public static Task<bool> MayAsync(this MontroseApp app, Person person, string permission) =>
        app.AsAsync<IPermissionChecker, bool>(person, c => c.IsGrantedAsync(permission));

    /// <summary>Grants or takes it behind the services' back, as an agency's admin could.</summary>
    public static Task GrantAsync(this MontroseApp app, TestClient client, string role, string permission, bool isGranted = true) =>
        app.Given.InAsync(client.Owner.TenantId, async s =>
        {
            await s.GetRequiredService<IPermissionManager>().SetAsync(permission, RolePermissionValueProvider.ProviderName, role, isGranted);
            return true;
        });

    public static Task<ClientMember> MemberRowAsync(this MontroseApp app, Person person) =>
        app.Given.InAsync(person.TenantId, s => s.GetRequiredService<IRepository<ClientMember, Guid>>().GetAsync(person.UserId));

    public static async Task<string?> CodeOf(this Task refused)
    {
        try
        {
            await refused;
            return null;
        }
        catch (BusinessException e)
        {
            return e.Code;
        }
    }
}
