using Volo.Abp.DependencyInjection;

namespace Montrose.Concurrency;

/// <summary>
/// The concurrency stamps that a change took the place of. A change that names the version it is meant for looks at that
/// version first and changes it a moment later; what happened in between shows here.
/// </summary>
public class ReplacedStamps : ISingletonDependency
{
    private static readonly AsyncLocal<List<(object? Id, string Stamp)>?> Ambient = new();

    /// <summary>Notes from here on, in the current asynchronous flow.</summary>
    public IReadOnlyList<(object? Id, string Stamp)> Watch() => Ambient.Value = [];

    public void Note(object? id, string? stamp)
    {
        if (stamp is { Length: > 0 }) Ambient.Value?.Add((id, stamp));
    }
}
