namespace Volo.Abp.Application.Dtos;

/// <inheritdoc cref="IPagedResult{T}"/>
[Serializable]
public class PagedResultDto<T> : ListResultDto<T>, IPagedResult<T>
{
    public PagedResultDto()
    {
    }

    public PagedResultDto(long totalCount, IReadOnlyList<T> items)
        : base(items)
    {
        TotalCount = totalCount;
    }

    public long TotalCount { get; set; }
}

/// <inheritdoc cref="IPagedResult{T}"/>
[Serializable]
public class ExtensiblePagedResultDto<T> : ExtensibleListResultDto<T>, IPagedResult<T>
{
    public ExtensiblePagedResultDto()
    {
    }

    public ExtensiblePagedResultDto(long totalCount, IReadOnlyList<T> items)
        : base(items)
    {
        TotalCount = totalCount;
    }

    public long TotalCount { get; set; }
}
