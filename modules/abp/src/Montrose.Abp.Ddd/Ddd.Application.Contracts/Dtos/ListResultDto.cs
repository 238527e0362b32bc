using Volo.Abp.ObjectExtending;

namespace Volo.Abp.Application.Dtos;

/// <inheritdoc cref="IListResult{T}"/>
[Serializable]
public class ListResultDto<T> : IListResult<T>
{
    public ListResultDto()
    {
    }

    public ListResultDto(IReadOnlyList<T> items)
    {
        Items = items;
    }

    public IReadOnlyList<T> Items
    {
        get => field ??= [];
        set;
    }
}

/// <inheritdoc cref="IListResult{T}"/>
[Serializable]
public class ExtensibleListResultDto<T> : ExtensibleObject, IListResult<T>
{
    public ExtensibleListResultDto()
    {
    }

    public ExtensibleListResultDto(IReadOnlyList<T> items)
    {
        Items = items;
    }

    public IReadOnlyList<T> Items
    {
        get => field ??= [];
        set;
    }
}
