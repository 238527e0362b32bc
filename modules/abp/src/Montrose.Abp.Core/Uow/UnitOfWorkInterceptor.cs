using System.Collections.Concurrent;
using System.Reflection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Uow;

/// <summary>Runs a call in a unit of work; takes the one that was reserved for it, where there is one.</summary>
public class UnitOfWorkInterceptor : AbpInterceptor, ITransientDependency
{
    private static readonly ConcurrentDictionary<MethodInfo, (bool IsUnitOfWork, UnitOfWorkAttribute? Attribute)> Methods = new();
    private readonly IUnitOfWorkManager _manager;
    private readonly IUnitOfWorkTransactionBehaviourProvider _transactionBehaviour;
    private readonly AbpUnitOfWorkDefaultOptions _defaults;

    public UnitOfWorkInterceptor(
        IUnitOfWorkManager manager,
        IUnitOfWorkTransactionBehaviourProvider transactionBehaviour,
        IOptions<AbpUnitOfWorkDefaultOptions> defaults)
    {
        _manager = manager;
        _transactionBehaviour = transactionBehaviour;
        _defaults = defaults.Value;
    }

    public override Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        var (isUnitOfWork, attribute) = Methods.GetOrAdd(
            invocation.Method,
            static method => (UnitOfWorkHelper.IsUnitOfWorkMethod(method, out var found), found));
        return isUnitOfWork ? RunAsync(invocation, attribute) : invocation.ProceedAsync();
    }

    private async Task RunAsync(IAbpMethodInvocation invocation, UnitOfWorkAttribute? attribute)
    {
        var options = CreateOptions(invocation, attribute);
        if (_manager.TryBeginReserved(UnitOfWork.UnitOfWorkReservationName, options))
        {
            await invocation.ProceedAsync();
            if (_manager.Current is { } current)
                await current.SaveChangesAsync();
            return;
        }

        using var unitOfWork = _manager.Begin(options);
        await invocation.ProceedAsync();
        await unitOfWork.CompleteAsync();
    }

    private AbpUnitOfWorkOptions CreateOptions(IAbpMethodInvocation invocation, UnitOfWorkAttribute? attribute)
    {
        var options = new AbpUnitOfWorkOptions();
        attribute?.SetOptions(options);
        if (attribute?.IsTransactional is null)
        {
            options.IsTransactional = _defaults.CalculateIsTransactional(
                _transactionBehaviour.IsTransactional ?? !invocation.Method.Name.StartsWith("Get", StringComparison.Ordinal));
        }

        return options;
    }
}
