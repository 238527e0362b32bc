using Volo.Abp.Domain.Entities;

namespace Volo.Abp.FeatureManagement;

/// <summary>A feature's value for a provider's key: an edition or a tenant.</summary>
public class FeatureValue : Entity<Guid>, IAggregateRoot<Guid>
{
    protected FeatureValue()
    {
    }

    public FeatureValue(Guid id, string name, string value, string providerName, string? providerKey)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), FeatureValueConsts.MaxNameLength);
        Value = Check.NotNullOrWhiteSpace(value, nameof(value), FeatureValueConsts.MaxValueLength);
        ProviderName = Check.NotNullOrWhiteSpace(providerName, nameof(providerName), FeatureValueConsts.MaxProviderNameLength);
        ProviderKey = providerKey;
    }

    public virtual string Name { get; protected set; } = null!;

    public virtual string Value { get; internal set; } = null!;

    public virtual string ProviderName { get; protected set; } = null!;

    public virtual string? ProviderKey { get; protected set; }
}
