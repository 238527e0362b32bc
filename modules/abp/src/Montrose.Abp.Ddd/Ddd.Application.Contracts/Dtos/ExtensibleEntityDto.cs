using Volo.Abp.ObjectExtending;

namespace Volo.Abp.Application.Dtos;

/// <summary>Carries an entity and extra properties.</summary>
[Serializable]
public abstract class ExtensibleEntityDto : ExtensibleObject, IEntityDto
{
    protected ExtensibleEntityDto()
        : this(setDefaultsForExtraProperties: true)
    {
    }

    protected ExtensibleEntityDto(bool setDefaultsForExtraProperties)
        : base(setDefaultsForExtraProperties)
    {
    }

    public override string ToString() => $"[DTO: {GetType().Name}]";
}

/// <inheritdoc cref="ExtensibleEntityDto"/>
[Serializable]
public abstract class ExtensibleEntityDto<TKey> : ExtensibleObject, IEntityDto<TKey>
{
    protected ExtensibleEntityDto()
        : this(setDefaultsForExtraProperties: true)
    {
    }

    protected ExtensibleEntityDto(bool setDefaultsForExtraProperties)
        : base(setDefaultsForExtraProperties)
    {
    }

    public TKey Id { get; set; } = default!;

    public override string ToString() => $"[DTO: {GetType().Name}] Id = {Id}";
}
