namespace Montrose.Integration;

/// <summary>
/// Measures clients' teams, and may refuse that one grows. A module registers one where it sells seats. Runs within the unit
/// of work that changes the team, inside the tenant, seeing that client.
/// </summary>
public interface ITeamMeter
{
    /// <summary>Refuses invitations that the team has no room for.</summary>
    /// <param name="clientId">Whose team.</param>
    /// <param name="members">How many it would have if all of them came.</param>
    /// <exception cref="Volo.Abp.BusinessException">It has no room.</exception>
    Task EnsureRoomAsync(Guid clientId, long members);

    /// <summary>The team has changed.</summary>
    /// <param name="clientId">Whose team.</param>
    /// <param name="count">Counts its members, the change included.</param>
    /// <param name="hasGrown">Somebody came, which may be refused; otherwise somebody left.</param>
    /// <exception cref="Volo.Abp.BusinessException">It has no room.</exception>
    Task ChangedAsync(Guid clientId, Func<Task<long>> count, bool hasGrown);
}
