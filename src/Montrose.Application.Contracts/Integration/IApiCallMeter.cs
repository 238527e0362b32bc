namespace Montrose.Integration;

/// <summary>
/// Told what clients' people call with their keys, every few seconds. Runs within the unit of work that writes the counts,
/// inside the tenant, seeing all clients.
/// </summary>
public interface IApiCallMeter
{
    /// <param name="clientId">Whose people called.</param>
    /// <param name="calls">How many more than was told before.</param>
    Task CountedAsync(Guid clientId, long calls);
}
