namespace Volo.Abp.MultiTenancy;

/// <summary>The tenant of the current flow of execution; without an id it is the host.</summary>
public interface ICurrentTenant
{
    bool IsAvailable { get; }

    Guid? Id { get; }

    string? Name { get; }

    /// <summary>Until the result is disposed, this tenant (or the host, for null) is the current one in this flow.</summary>
    IDisposable Change(Guid? id, string? name = null);
}
