using Volo.Abp.Application.Dtos;

namespace Volo.Abp.Application.Services;

public interface IReadOnlyAppService<TEntityDto, in TKey> : IReadOnlyAppService<TEntityDto, TEntityDto, TKey, PagedAndSortedResultRequestDto>
{
}

public interface IReadOnlyAppService<TEntityDto, in TKey, in TGetListInput> : IReadOnlyAppService<TEntityDto, TEntityDto, TKey, TGetListInput>
{
}

/// <summary>Reads entities.</summary>
public interface IReadOnlyAppService<TGetOutputDto, TGetListOutputDto, in TKey, in TGetListInput> : IApplicationService
{
    /// <summary>One entry.</summary>
    Task<TGetOutputDto> GetAsync(TKey id);

    /// <summary>A page of the entries, filtered and sorted.</summary>
    Task<PagedResultDto<TGetListOutputDto>> GetListAsync(TGetListInput input);
}
