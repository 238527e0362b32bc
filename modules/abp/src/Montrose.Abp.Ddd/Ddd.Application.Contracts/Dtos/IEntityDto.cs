namespace Volo.Abp.Application.Dtos;

/// <summary>Carries an entity between layers.</summary>
public interface IEntityDto
{
}

public interface IEntityDto<TKey> : IEntityDto
{
    TKey Id { get; set; }
}
