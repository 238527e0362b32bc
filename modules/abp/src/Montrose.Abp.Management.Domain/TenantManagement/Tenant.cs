using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities.Auditing;

namespace Volo.Abp.TenantManagement;

/// <summary>A tenant: its name, and the databases of its own where it has any.</summary>
public class Tenant : FullAuditedAggregateRoot<Guid>, IHasEntityVersion
{
    protected Tenant()
    {
    }

    protected internal Tenant(Guid id, string name, string? normalizedName)
        : base(id)
    {
        SetName(name);
        SetNormalizedName(normalizedName);
        ConnectionStrings = [];
    }

    public virtual string Name { get; protected set; } = null!;

    public virtual string NormalizedName { get; protected set; } = null!;

    public virtual int EntityVersion { get; protected set; }

    public virtual List<TenantConnectionString> ConnectionStrings { get; protected set; } = null!;

    public virtual string? FindDefaultConnectionString() =>
        FindConnectionString(Data.ConnectionStrings.DefaultConnectionStringName);

    public virtual string? FindConnectionString(string name) => Find(name)?.Value;

    public virtual void SetDefaultConnectionString(string connectionString) =>
        SetConnectionString(Data.ConnectionStrings.DefaultConnectionStringName, connectionString);

    public virtual void SetConnectionString(string name, string connectionString)
    {
        if (Find(name) is { } known)
            known.SetValue(connectionString);
        else
            ConnectionStrings.Add(new TenantConnectionString(Id, name, connectionString));
    }

    public virtual void RemoveDefaultConnectionString() =>
        RemoveConnectionString(Data.ConnectionStrings.DefaultConnectionStringName);

    public virtual void RemoveConnectionString(string name) =>
        ConnectionStrings.RemoveAll(c => string.Equals(c.Name, name, StringComparison.Ordinal));

    protected internal virtual void SetName(string name) =>
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), TenantConsts.MaxNameLength);

    protected internal virtual void SetNormalizedName(string? normalizedName) =>
        NormalizedName = Check.NotNullOrWhiteSpace(normalizedName, nameof(normalizedName), TenantConsts.MaxNameLength);

    private TenantConnectionString? Find(string name) =>
        ConnectionStrings.Find(c => string.Equals(c.Name, name, StringComparison.Ordinal));
}
