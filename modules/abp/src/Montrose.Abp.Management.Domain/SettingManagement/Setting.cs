using Volo.Abp.Domain.Entities;

namespace Volo.Abp.SettingManagement;

/// <summary>A setting's value for a provider's key: everybody, a tenant or a user.</summary>
public class Setting : Entity<Guid>, IAggregateRoot<Guid>
{
    protected Setting()
    {
    }

    public Setting(Guid id, string name, string value, string? providerName = null, string? providerKey = null)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), SettingConsts.MaxNameLength);
        Value = Check.NotNull(value, nameof(value), SettingConsts.MaxValueLengthValue)!;
        ProviderName = providerName;
        ProviderKey = providerKey;
    }

    public virtual string Name { get; protected set; } = null!;

    public virtual string Value { get; internal set; } = null!;

    public virtual string? ProviderName { get; protected set; }

    public virtual string? ProviderKey { get; protected set; }

    public override string ToString() => $"{base.ToString()}, Name = {Name}, Provider = {ProviderName} {ProviderKey}";
}
