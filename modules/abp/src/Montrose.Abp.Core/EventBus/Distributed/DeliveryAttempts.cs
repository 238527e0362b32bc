namespace Volo.Abp.EventBus.Distributed;

/// <summary>
/// Keeps order and still gets past an event that can't be delivered: it holds up those behind it for a few attempts,
/// then they go on and it is tried again later and later. Only this process remembers, so a restart begins anew.
/// </summary>
/// <param name="inOrder">How many failures hold up those behind.</param>
/// <param name="longest">The longest wait between two attempts; an hour where it is not said.</param>
internal sealed class DeliveryAttempts(TimeProvider time, int inOrder = 5, TimeSpan? longest = null)
{
    private readonly TimeSpan _longest = longest ?? TimeSpan.FromHours(1);
    private readonly Dictionary<Guid, (int Failures, DateTimeOffset NotBefore)> _failed = [];

    /// <summary>Those that are not to be asked for now.</summary>
    public Guid[] SetAside => _failed.Where(f => f.Value.NotBefore > time.GetUtcNow()).Select(f => f.Key).ToArray();

    public void Succeeded(Guid id) => _failed.Remove(id);

    /// <returns>True where those behind it have to wait.</returns>
    public bool Failed(Guid id)
    {
        var failures = _failed.GetValueOrDefault(id).Failures + 1;
        if (failures < inOrder)
        {
            _failed[id] = (failures, DateTimeOffset.MinValue);
            return true;
        }

        var wait = TimeSpan.FromSeconds(Math.Min(_longest.TotalSeconds, 10 * Math.Pow(2, failures - inOrder)));
        _failed[id] = (failures, time.GetUtcNow() + wait);
        return false;
    }
}
