namespace Volo.Abp.Application.Dtos;

/// <inheritdoc cref="IEntityDto"/>
[Serializable]
public abstract class EntityDto : IEntityDto
{
    protected EntityDto()
    {
    }

    public override string ToString() => $"[DTO: {GetType().Name}]";
}

/// <inheritdoc cref="IEntityDto{TKey}"/>
[Serializable]
public abstract class EntityDto<TKey> : EntityDto, IEntityDto<TKey>
{
    protected EntityDto()
    {
    }

    public TKey Id { get; set; } = default!;

    public override string ToString() => $"[DTO: {GetType().Name}] Id = {Id}";
}
