namespace Volo.Abp.Application.Services;

public interface ICreateAppService<TEntityDto> : ICreateAppService<TEntityDto, TEntityDto>
{
}

/// <summary>Creates entities.</summary>
public interface ICreateAppService<TGetOutputDto, in TCreateInput> : IApplicationService
{
    /// <summary>Creates one.</summary>
    Task<TGetOutputDto> CreateAsync(TCreateInput input);
}

public interface IUpdateAppService<TEntityDto, in TKey> : IUpdateAppService<TEntityDto, TKey, TEntityDto>
{
}

/// <summary>Changes entities.</summary>
public interface IUpdateAppService<TGetOutputDto, in TKey, in TUpdateInput> : IApplicationService
{
    /// <summary>Changes one.</summary>
    Task<TGetOutputDto> UpdateAsync(TKey id, TUpdateInput input);
}

/// <summary>Deletes entities.</summary>
public interface IDeleteAppService<in TKey> : IApplicationService
{
    /// <summary>Deletes one.</summary>
    Task DeleteAsync(TKey id);
}

public interface ICreateUpdateAppService<TEntityDto, in TKey> : ICreateUpdateAppService<TEntityDto, TKey, TEntityDto, TEntityDto>
{
}

public interface ICreateUpdateAppService<TEntityDto, in TKey, in TCreateUpdateInput> : ICreateUpdateAppService<TEntityDto, TKey, TCreateUpdateInput, TCreateUpdateInput>
{
}

/// <summary>Creates and changes entities.</summary>
public interface ICreateUpdateAppService<TGetOutputDto, in TKey, in TCreateUpdateInput, in TUpdateInput> :
    ICreateAppService<TGetOutputDto, TCreateUpdateInput>,
    IUpdateAppService<TGetOutputDto, TKey, TUpdateInput>
{
}
