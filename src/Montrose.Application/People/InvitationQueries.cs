using Montrose.Queries;
using Montrose.Users;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;
using Volo.Abp.Timing;

namespace Montrose.People;

/// <summary>Reads invitations; whoever was invited and is not there yet also stands in the list of users.</summary>
public class InvitationQueries(IRepository<Invitation, Guid> invitations, IAsyncQueryableExecuter executer, IClock clock) : ITransientDependency
{
    /// <summary>No address that begins with another is greater than that followed by this, Unicode's last character.</summary>
    private const string Last = "\U0010FFFF";

    private static readonly Sorting<Invitation> Sortings = new Sorting<Invitation>("sentAt desc")
        .By("email", i => i.NormalizedEmail).By("kind", i => i.Kind).By("sentAt", i => i.SentAt).By("expiresAt", i => i.ExpiresAt);

    private static readonly Sorting<Invitation> UserSortings = new Sorting<Invitation>("name")
        .By("name", i => i.NormalizedEmail).By("email", i => i.NormalizedEmail).By("creationTime", i => i.SentAt);

    public async Task<InvitationListDto> ListAsync(GetInvitationsInput input)
    {
        var now = clock.Now;
        var query = Containing(await invitations.GetQueryableAsync(), input.Filter);
        if (input.Kind is { } kind) query = query.Where(i => i.Kind == kind);
        query = In(query, input.OnlyPending ? InvitationState.Pending : input.State, now);
        var counted = await executer.CountAsync(query.Select(i => i.Id).Take(BoundedCount.For(input.SkipCount)));
        var page = Sortings.Apply(query, input.Sorting).ThenBy(i => i.Id).Skip(input.SkipCount).Take(input.MaxResultCount);
        var rows = counted == 0 ? [] : await executer.ToListAsync(page);
        return new InvitationListDto(BoundedCount.Shown(counted, input.SkipCount), rows.ConvertAll(i => ToDto(i, now)), BoundedCount.IsMore(counted, input.SkipCount));
    }

    public async Task<UserListDto> AsUsersAsync(GetUsersInput input)
    {
        var query = In(Containing(await invitations.GetQueryableAsync(), input.Filter), InvitationState.Pending, clock.Now);
        if (input.Department is { } department) query = query.Where(i => i.Department == department);
        if (input.Kind is { } kind)
        {
            var invited = KindOf(kind);
            query = query.Where(i => i.Kind == invited);
        }
        var counted = await executer.CountAsync(query.Select(i => i.Id).Take(BoundedCount.For(input.SkipCount)));
        var page = UserSortings.Apply(query, input.Sorting).ThenBy(i => i.Id).Skip(input.SkipCount).Take(input.MaxResultCount);
        var rows = counted == 0 ? [] : await executer.ToListAsync(page);
        return new UserListDto(BoundedCount.Shown(counted, input.SkipCount), rows.ConvertAll(ToUser), BoundedCount.IsMore(counted, input.SkipCount));
    }

    public static InvitationDto ToDto(Invitation i, DateTime now) => new()
    {
        Id = i.Id,
        Email = i.Email,
        Name = i.Name,
        Kind = i.Kind,
        Department = i.Department,
        ClientId = i.ClientId,
        State = i.StateAt(now),
        SentAt = i.SentAt,
        ExpiresAt = i.ExpiresAt,
    };

    private static UserDto ToUser(Invitation i) => new()
    {
        Id = i.Id,
        Name = i.Name ?? "",
        Email = i.Email,
        Kind = i.Kind switch { InvitationKind.Agent => UserKind.Agent, InvitationKind.Client => UserKind.Client, _ => UserKind.Staff },
        State = UserState.Invited,
        Department = i.Department,
        ClientId = i.ClientId,
        CreationTime = i.SentAt,
    };

    private static InvitationKind KindOf(UserKind kind) => kind switch
    {
        UserKind.Agent => InvitationKind.Agent,
        UserKind.Client => InvitationKind.Client,
        _ => InvitationKind.Admin,
    };

    private static IQueryable<Invitation> Containing(IQueryable<Invitation> query, string? filter)
    {
        if (string.IsNullOrWhiteSpace(filter)) return query;
        var from = Invitation.Normalize(filter);
        var to = from + Last;
        return query.Where(i => string.Compare(i.NormalizedEmail, from) >= 0 && string.Compare(i.NormalizedEmail, to) < 0);
    }

    private static IQueryable<Invitation> In(IQueryable<Invitation> query, InvitationState? state, DateTime now) => state switch
    {
        InvitationState.Pending => query.Where(i => i.AcceptedAt == null && i.RevokedAt == null && i.ExpiresAt > now),
        InvitationState.Expired => query.Where(i => i.AcceptedAt == null && i.RevokedAt == null && i.ExpiresAt <= now),
        InvitationState.Accepted => query.Where(i => i.AcceptedAt != null),
        InvitationState.Revoked => query.Where(i => i.AcceptedAt == null && i.RevokedAt != null),
        _ => query,
    };
}
