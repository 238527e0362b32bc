namespace Volo.Abp.Application.Dtos;

/// <summary>Asks for at most so many items.</summary>
public interface ILimitedResultRequest
{
    int MaxResultCount { get; set; }
}

/// <summary>Asks for a page.</summary>
public interface IPagedResultRequest : ILimitedResultRequest
{
    int SkipCount { get; set; }
}

/// <summary>Asks for an order, such as <c>Name</c>, <c>Name DESC</c> or <c>Name ASC, Age DESC</c>.</summary>
public interface ISortedResultRequest
{
    string? Sorting { get; set; }
}

public interface IPagedAndSortedResultRequest : IPagedResultRequest, ISortedResultRequest
{
}
