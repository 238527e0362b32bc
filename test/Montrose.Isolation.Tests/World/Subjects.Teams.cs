using Montrose.ApiKeys;
using Montrose.Clients;
using Montrose.People;
using Montrose.Teams;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace Montrose.Isolation.Tests.World;

/// <content>Client teams and API keys.</content>
public static partial class Subjects
{
    /// <summary>A member of the client's team who owns nothing.</summary>
    public static readonly Subject TeamMember = new("team member", Reach.Client, async m =>
    {
        var user = Guid.Parse(await User.MakeAsync(m));
        await m.Get<IRepository<ClientMember, Guid>>().InsertAsync(new ClientMember(user, m.TenantId, m.ClientId, m.Text, m.Email, isOwner: false), autoSave: true);
        return user.ToString();
    });

    public static readonly Subject TeamRole = new("team role", Reach.Client, async m => (await m.Get<TeamRoleManager>().CreateAsync(m.ClientId, m.Text)).Id.ToString());

    public static readonly Subject TeamGroup = new("team group", Reach.Client, async m => (await m.Get<TeamGroupManager>().CreateAsync(m.ClientId, m.Text, parentId: null)).Id.ToString());

    /// <summary>An invitation into the client's team that nobody has accepted yet.</summary>
    public static readonly Subject TeamInvitation = new("team invitation", Reach.Client, async m =>
        (await m.Get<InvitationSender>().InviteToTeamAsync(m.Email, m.ClientId, teamRoleId: null)).Id.ToString());

    /// <summary>A key of somebody of the client's team.</summary>
    public static readonly Subject ApiKey = new("API key", Reach.Client, async m =>
    {
        var owner = Guid.Parse(await TeamMember.MakeAsync(m));
        var key = new ApiKey(m.Get<IGuidGenerator>().Create(), m.TenantId, owner, m.Text, ApiKeySecret.Create(), ["Montrose.Team"], expiresAt: null, DateTime.UtcNow);
        return (await m.Get<IRepository<ApiKey, Guid>>().InsertAsync(key, autoSave: true)).Id.ToString();
    });
}
