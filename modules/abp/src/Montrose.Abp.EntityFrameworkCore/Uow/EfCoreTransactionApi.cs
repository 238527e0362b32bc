using Microsoft.EntityFrameworkCore.Storage;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Pooling;
using Volo.Abp.Threading;

namespace Volo.Abp.Uow.EntityFrameworkCore;

/// <summary>The transaction of a unit of work on one database. Before the first write there is none.</summary>
public class EfCoreTransactionApi : ITransactionApi, ISupportsRollback
{
    internal EfCoreTransactionApi(UnitOfWorkTransaction transaction, ICancellationTokenProvider cancellationTokenProvider)
    {
        Transaction = transaction;
        CancellationTokenProvider = cancellationTokenProvider;
    }

    internal UnitOfWorkTransaction Transaction { get; }

    public IDbContextTransaction? DbContextTransaction => Transaction.Current;

    public IEfCoreDbContext StarterDbContext => Transaction.Starter;

    public List<IEfCoreDbContext> AttendedDbContexts => [.. Transaction.Attended];

    protected ICancellationTokenProvider CancellationTokenProvider { get; }

    public Task CommitAsync(CancellationToken cancellationToken = default) =>
        Transaction.CommitAsync(CancellationTokenProvider.FallbackToProvider(cancellationToken));

#pragma warning disable MA0061 // ABP's signature has no default here.
    public Task RollbackAsync(CancellationToken cancellationToken) =>
        Transaction.RollbackAsync(CancellationTokenProvider.FallbackToProvider(cancellationToken));
#pragma warning restore MA0061

    public void Dispose() => Transaction.Dispose();
}
