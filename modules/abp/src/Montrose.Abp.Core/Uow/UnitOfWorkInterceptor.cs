using System.Collections.Concurrent;
using System.Reflection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Uow;

/// <summary>Runs a call in a unit of work; takes the one that was reserved for it, where there is one.</summary>
public class UnitOfWorkInterceptor : AbpInterceptor, IPassingInterceptor, ITransientDependency
{
    private static readonly ConcurrentDictionary<MethodInfo, (bool IsUnitOfWork, UnitOfWorkAttribute? Attribute)> Methods = new();
    private readonly IUnitOfWorkManager _manager;
    private readonly IAmbientUnitOfWork _ambient;
    private readonly IUnitOfWorkTransactionBehaviourProvider _transactionBehaviour;
    private readonly AbpUnitOfWorkDefaultOptions _defaults;

    public UnitOfWorkInterceptor(
        IUnitOfWorkManager manager,
        IAmbientUnitOfWork ambient,
        IUnitOfWorkTransactionBehaviourProvider transactionBehaviour,
        IOptions<AbpUnitOfWorkDefaultOptions> defaults)
    {
        _manager = manager;
        _ambient = ambient;
        _transactionBehaviour = transactionBehaviour;
        _defaults = defaults.Value;
    }

    /// <summary>Joining the unit of work that is there already takes nothing; only one that is reserved has to be begun.</summary>
    bool IPassingInterceptor.Passes(MethodInfo method, object target, object?[] arguments) =>
        !Describe(method).IsUnitOfWork || (_manager.Current is not null && !HasReserved());

    public override Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        var (isUnitOfWork, attribute) = Describe(invocation.Method);
        return isUnitOfWork ? RunAsync(invocation, attribute) : invocation.ProceedAsync();
    }

    private static (bool IsUnitOfWork, UnitOfWorkAttribute? Attribute) Describe(MethodInfo method) =>
        Methods.GetOrAdd(method, static m => (UnitOfWorkHelper.IsUnitOfWorkMethod(m, out var found), found));

    private bool HasReserved()
    {
        for (var current = _ambient.UnitOfWork; current is not null; current = current.Outer)
        {
            if (current.IsReservedFor(UnitOfWork.UnitOfWorkReservationName))
                return true;
        }

        return false;
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
