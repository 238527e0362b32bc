using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.Management.Snapshots;

/// <summary>
/// Reads for a snapshot in a unit of work and scope of its own: committed rows only, no filter that the caller has switched
/// off, and no cancellation by the first of several who wait.
/// </summary>
internal sealed class CommittedReads(
    IServiceScopeFactory scopes,
    IUnitOfWorkManager unitsOfWork,
    ICurrentTenant currentTenant,
    IDataFilter dataFilter) : ISingletonDependency
{
    private static readonly CancellationTokenSource Never = new();

    /// <summary>How long a snapshot stands where no event says that another process has changed it.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    public async Task<TResult> ReadAsync<TRepository, TResult>(
        Guid? tenantId, Func<TRepository, CancellationToken, Task<TResult>> read)
        where TRepository : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        using var tenant = currentTenant.Change(tenantId);
        using var separated = dataFilter.Enable<IMultiTenant>();
        using var living = dataFilter.Enable<ISoftDelete>();
        using var unitOfWork = unitsOfWork.Begin(requiresNew: true, isTransactional: false);
        var result = await read(scope.ServiceProvider.GetRequiredService<TRepository>(), Never.Token);
        await unitOfWork.CompleteAsync();
        return result;
    }
}
