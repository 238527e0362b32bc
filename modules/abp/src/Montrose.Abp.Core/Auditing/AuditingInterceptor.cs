using System.Diagnostics;
using System.Reflection;
using Volo.Abp.Aspects;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Auditing;

/// <summary>Adds a call to the audit log of the scope it runs in. Without a scope there is nothing to add to.</summary>
public class AuditingInterceptor : AbpInterceptor, IPassingInterceptor, ITransientDependency
{
    private readonly IAuditingManager _manager;
    private readonly IAuditingHelper _helper;
    private readonly AbpAuditingOptions _options;

    public AuditingInterceptor(IAuditingManager manager, IAuditingHelper helper, IOptions<AbpAuditingOptions> options)
    {
        _manager = manager;
        _helper = helper;
        _options = options.Value;
    }

    bool IPassingInterceptor.Passes(MethodInfo method, object target, object?[] arguments) => !_options.IsEnabled || _manager.Current is null;

    public override async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        if (_manager.Current is not { } scope || !ShouldIntercept(invocation, _options, _helper))
        {
            await invocation.ProceedAsync();
            return;
        }
        var action = _options.DisableLogActionInfo
            ? null
            : _helper.CreateAuditLogAction(scope.Log, invocation.TargetObject.GetType(), invocation.Method, invocation.Arguments);
        var started = Stopwatch.GetTimestamp();
        try
        {
            await invocation.ProceedAsync();
        }
        catch (Exception exception)
        {
            if (!scope.Log.Exceptions.Contains(exception))
                scope.Log.Exceptions.Add(exception);
            throw;
        }
        finally
        {
            if (action is not null)
            {
                action.ExecutionDuration = (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                scope.Log.Actions.Add(action);
            }
        }
    }

    protected virtual bool ShouldIntercept(IAbpMethodInvocation invocation, AbpAuditingOptions options, IAuditingHelper auditingHelper)
        => options.IsEnabled
            && !AbpCrossCuttingConcerns.IsApplied(invocation.TargetObject, AbpCrossCuttingConcerns.Auditing)
            && auditingHelper.ShouldSaveAudit(invocation.Method, ignoreIntegrationServiceAttribute: options.IsEnabledForIntegrationServices);
}
