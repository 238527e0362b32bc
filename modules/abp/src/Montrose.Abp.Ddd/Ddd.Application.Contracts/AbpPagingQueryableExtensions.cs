using Volo.Abp.Application.Dtos;

namespace System.Linq;

public static class AbpPagingQueryableExtensions
{
    public static IQueryable<T> PageBy<T>(this IQueryable<T> query, IPagedResultRequest pagedResultRequest) =>
        query.Skip(pagedResultRequest.SkipCount).Take(pagedResultRequest.MaxResultCount);
}
