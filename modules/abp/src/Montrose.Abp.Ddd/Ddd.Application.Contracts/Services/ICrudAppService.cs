using Volo.Abp.Application.Dtos;

namespace Volo.Abp.Application.Services;

public interface ICrudAppService<TEntityDto, in TKey> : ICrudAppService<TEntityDto, TKey, PagedAndSortedResultRequestDto>
{
}

public interface ICrudAppService<TEntityDto, in TKey, in TGetListInput> : ICrudAppService<TEntityDto, TKey, TGetListInput, TEntityDto>
{
}

public interface ICrudAppService<TEntityDto, in TKey, in TGetListInput, in TCreateInput> : ICrudAppService<TEntityDto, TKey, TGetListInput, TCreateInput, TCreateInput>
{
}

public interface ICrudAppService<TEntityDto, in TKey, in TGetListInput, in TCreateInput, in TUpdateInput> :
    ICrudAppService<TEntityDto, TEntityDto, TKey, TGetListInput, TCreateInput, TUpdateInput>
{
}

/// <summary>Reads, creates, changes and deletes entities.</summary>
public interface ICrudAppService<TGetOutputDto, TGetListOutputDto, in TKey, in TGetListInput, in TCreateInput, in TUpdateInput> :
    IReadOnlyAppService<TGetOutputDto, TGetListOutputDto, TKey, TGetListInput>,
    ICreateUpdateAppService<TGetOutputDto, TKey, TCreateInput, TUpdateInput>,
    IDeleteAppService<TKey>
{
}
