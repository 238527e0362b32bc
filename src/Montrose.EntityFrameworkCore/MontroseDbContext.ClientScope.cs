using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Montrose.Clients;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.EntityFrameworkCore;

/// <content>
/// Who sees which client's rows (B7), decided here for every <see cref="IClientOwned"/> entity of every module. Where the
/// scope sees all clients, the condition is true before it reaches SQL.
/// </content>
public partial class MontroseDbContext
{
    private IClientScope? _clientScope;

    private ClientScopeSnapshot Scope => (_clientScope ??= LazyServiceProvider.LazyGetRequiredService<IClientScope>()).Current;

    /// <summary>True where the filter has something to say; part of the compiled query's key, so that SQL has no condition otherwise.</summary>
    protected bool SeesAllClients => Scope.SeesAllClients;

    /// <summary>True for agents: rows of other services are hidden.</summary>
    protected bool SeesAllServices => Scope.Services.Count == 0;

    protected IReadOnlyList<Guid> ScopeClientIds => Scope.ClientIds;

    protected IReadOnlyList<ServiceKind> ScopeServices => Scope.Services;

    protected bool IsClientFilterEnabled => DataFilter?.IsEnabled<IClientOwned>() ?? true;

    protected override bool ShouldFilterEntity<TEntity>(IMutableEntityType entityType) =>
        typeof(IClientOwned).IsAssignableFrom(typeof(TEntity)) || base.ShouldFilterEntity<TEntity>(entityType);

    protected override Expression<Func<TEntity, bool>>? CreateFilterExpression<TEntity>(ModelBuilder modelBuilder)
    {
        var inherited = base.CreateFilterExpression<TEntity>(modelBuilder);
        if (!typeof(IClientOwned).IsAssignableFrom(typeof(TEntity))) return inherited;
        var key = typeof(TEntity) == typeof(Client) ? nameof(Client.Id) : nameof(IClientOwned.ClientId);
        Expression<Func<TEntity, bool>> visible = e => !IsClientFilterEnabled || SeesAllClients || ScopeClientIds.Contains(EF.Property<Guid>(e, key));
        if (typeof(IServiceOwned).IsAssignableFrom(typeof(TEntity)))
        {
            Expression<Func<TEntity, bool>> served = e => !IsClientFilterEnabled || SeesAllServices || ScopeServices.Contains(EF.Property<ServiceKind>(e, nameof(IServiceOwned.Service)));
            visible = QueryFilterExpressionHelper.CombineExpressions(visible, served);
        }
        return inherited is null ? visible : QueryFilterExpressionHelper.CombineExpressions(inherited, visible);
    }
}
