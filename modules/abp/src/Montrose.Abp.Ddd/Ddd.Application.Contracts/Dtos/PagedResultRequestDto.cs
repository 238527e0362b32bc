using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.Application.Dtos;

/// <inheritdoc cref="IPagedResultRequest"/>
[Serializable]
public class PagedResultRequestDto : LimitedResultRequestDto, IPagedResultRequest
{
    [Range(0, int.MaxValue)]
    public virtual int SkipCount { get; set; }
}

/// <inheritdoc cref="IPagedAndSortedResultRequest"/>
[Serializable]
public class PagedAndSortedResultRequestDto : PagedResultRequestDto, IPagedAndSortedResultRequest
{
    public virtual string? Sorting { get; set; }
}
