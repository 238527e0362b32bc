using Microsoft.AspNetCore.Authorization;
using Montrose.Clients;
using Montrose.Integration;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Montrose.Teams;

[Authorize(MontrosePermissions.Team.Default)]
public class TeamInvitationAppService(
    IRepository<TeamInvitation, Guid> teamInvitations,
    IRepository<Invitation, Guid> invitations,
    IRepository<TeamRole, Guid> roles,
    TeamMemberManager roleManager,
    TeamGrants grants,
    InvitationSender sender,
    IRepository<ClientMember, Guid> team,
    IEnumerable<ITeamMeter> meters,
    IClientScope scope) : ApplicationService, ITeamInvitationAppService
{
    private static readonly Sorting<Row> Sortings = new Sorting<Row>("sentAt desc")
        .By("email", r => r.Invitation.Email).By("sentAt", r => r.Invitation.SentAt).By("expiresAt", r => r.Invitation.ExpiresAt);

    public async Task<PagedResultDto<TeamInvitationDto>> GetListAsync(GetTeamInvitationsInput input)
    {
        var now = Clock.Now;
        var query = await RowsAsync();
        if (input.OnlyPending) query = query.Where(r => r.Invitation.AcceptedAt == null && r.Invitation.RevokedAt == null && r.Invitation.ExpiresAt > now);
        var count = await AsyncExecuter.CountAsync(query);
        var page = Sortings.Apply(query, input.Sorting).ThenBy(r => r.Invitation.Id).Skip(input.SkipCount).Take(input.MaxResultCount);
        return new PagedResultDto<TeamInvitationDto>(count, (await AsyncExecuter.ToListAsync(page)).ConvertAll(r => Dto(r, now)));
    }

    [Authorize(MontrosePermissions.Team.Invite)]
    public async Task<ListResultDto<TeamInvitationDto>> InviteAsync(InviteToTeamInput input)
    {
        var emails = input.Emails.Select(e => e?.Trim() ?? "").Where(e => e.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (emails.Count == 0) throw TeamErrors.EmailsRequired();
        if (emails.Count > TeamConsts.MaxInvitationsAtOnce) throw TeamErrors.TooManyEmails();
        var clientId = scope.OwnClient();
        var role = await roleManager.FindRoleAsync(clientId, input.TeamRoleId);
        await grants.EnsureMayHandOutAsync(clientId, role);
        var members = await team.LongCountAsync(m => m.ClientId == clientId) + emails.Count;
        foreach (var meter in meters) await meter.EnsureRoomAsync(clientId, members);
        var ids = new List<Guid>(emails.Count);
        foreach (var email in emails) ids.Add((await sender.InviteToTeamAsync(email, clientId, role?.Id)).Id);
        var now = Clock.Now;
        var rows = await AsyncExecuter.ToListAsync((await RowsAsync()).Where(r => ids.Contains(r.Invitation.Id)));
        return new ListResultDto<TeamInvitationDto>([.. rows.OrderBy(r => ids.IndexOf(r.Invitation.Id)).Select(r => Dto(r, now))]);
    }

    [Authorize(MontrosePermissions.Team.Invite)]
    public Task<TeamInvitationDto> ResendAsync(Guid id) => ReadAnew.RunAsync(async () =>
    {
        using var unit = UnitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        await sender.ResendAsync((await FindAsync(id)).Invitation);
        var sent = Dto(await FindAsync(id), Clock.Now);
        await unit.CompleteAsync();
        return sent;
    });

    [Authorize(MontrosePermissions.Team.Invite)]
    public Task RevokeAsync(Guid id) => ReadAnew.RunAsync(async () =>
    {
        using var unit = UnitOfWorkManager.Begin(requiresNew: true);
        var invitation = (await FindAsync(id)).Invitation;
        invitation.Revoke(Clock.Now);
        await invitations.UpdateAsync(invitation, autoSave: true);
        await unit.CompleteAsync();
        return invitation;
    });

    private async Task<Row> FindAsync(Guid id) =>
        await AsyncExecuter.FirstOrDefaultAsync((await RowsAsync()).Where(r => r.Invitation.Id == id)) ?? throw new EntityNotFoundException(typeof(TeamInvitation), id);

    /// <summary>The team's own: <see cref="TeamInvitation"/> carries the scope, <see cref="Invitation"/> the rest.</summary>
    private async Task<IQueryable<Row>> RowsAsync()
    {
        var clientId = scope.OwnClient();
        var all = await invitations.GetQueryableAsync();
        var named = await roles.GetQueryableAsync();
        return from t in await teamInvitations.GetQueryableAsync()
               where t.ClientId == clientId
               join i in all on t.Id equals i.Id
               select new Row { Invitation = i, TeamRoleId = t.TeamRoleId, TeamRoleName = named.Where(r => r.Id == t.TeamRoleId).Select(r => r.Name).FirstOrDefault() };
    }

    private static TeamInvitationDto Dto(Row row, DateTime now) => new()
    {
        Id = row.Invitation.Id,
        Email = row.Invitation.Email,
        TeamRoleId = row.TeamRoleId,
        TeamRoleName = row.TeamRoleName,
        State = row.Invitation.StateAt(now),
        SentAt = row.Invitation.SentAt,
        ExpiresAt = row.Invitation.ExpiresAt,
    };

    private sealed class Row
    {
        public required Invitation Invitation { get; init; }
        public Guid? TeamRoleId { get; init; }
        public string? TeamRoleName { get; init; }
    }
}
