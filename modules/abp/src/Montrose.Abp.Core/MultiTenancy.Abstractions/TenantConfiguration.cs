using Volo.Abp.Data;

namespace Volo.Abp.MultiTenancy;

[Serializable]
public class TenantConfiguration
{
    public Guid Id { get; set; }

    public string Name { get; set; } = null!;

    public string NormalizedName { get; set; } = null!;

    public ConnectionStrings? ConnectionStrings { get; set; }

    public bool IsActive { get; set; } = true;

    public TenantConfiguration()
    {
    }

    public TenantConfiguration(Guid id, string name)
        : this(id, name, name.Normalize().ToUpperInvariant())
    {
    }

    public TenantConfiguration(Guid id, string name, string normalizedName)
    {
        Id = id;
        Name = Check.NotNull(name, nameof(name));
        NormalizedName = Check.NotNull(normalizedName, nameof(normalizedName));
        ConnectionStrings = [];
    }
}
