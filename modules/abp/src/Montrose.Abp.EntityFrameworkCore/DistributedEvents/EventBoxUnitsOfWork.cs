using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore.DistributedEvents;

internal static class EventBoxUnitsOfWork
{
    /// <summary>As part of the current unit of work; where there is none, in one of its own.</summary>
    public static async Task<T> InCurrentOrOwnAsync<T>(this IUnitOfWorkManager unitOfWorkManager, Func<Task<T>> action)
    {
        if (unitOfWorkManager.Current is not null)
            return await action();
        using var own = unitOfWorkManager.Begin(requiresNew: true, isTransactional: false);
        var result = await action();
        await own.CompleteAsync();
        return result;
    }
}
