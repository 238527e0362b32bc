namespace Volo.Abp.Application.Dtos;

/// <summary>Some items.</summary>
public interface IListResult<T>
{
    IReadOnlyList<T> Items { get; set; }
}

public interface IHasTotalCount
{
    long TotalCount { get; set; }
}

/// <summary>A page of items, and how many there are altogether.</summary>
public interface IPagedResult<T> : IListResult<T>, IHasTotalCount
{
}
