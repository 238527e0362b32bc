using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.Filters;
using Volo.Abp.Auditing;
using Volo.Abp.Features;
using Volo.Abp.Uow;

namespace Volo.Abp.AspNetCore.Mvc.Filters;

/// <summary>The same for page handlers: features, unit of work, audit, errors; a plan for each handler, made when it first runs.</summary>
internal sealed class PlannedPageFilter(ActionPlanOptions options, IUnitOfWorkManager unitsOfWork) : IAsyncPageFilter, IOrderedFilter, IAbpFilter
{
    private readonly ConcurrentDictionary<MethodInfo, ActionPlan> _plans = new();

    /// <summary>
    /// A little room is left for filters outside of it: one that turns an exception into an answer must see it after the
    /// roll-back; inside, the unit of work would take the exception as handled and commit what was half done.
    /// </summary>
    public int Order => int.MinValue + 1000;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerMethod is not { } handler)
            return next();
        if (!_plans.TryGetValue(handler.MethodInfo, out var plan))
            plan = _plans.GetOrAdd(handler.MethodInfo, method => new ActionPlan(context.HandlerInstance.GetType(), method, options));
        if (plan.IsSwitchedOff)
        {
            context.Result = new NotFoundResult();
            return Task.CompletedTask;
        }
        return RunAsync(plan, context, next);
    }

    private async Task RunAsync(ActionPlan plan, PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (plan.ChecksFeatures)
            await http.RequestServices.GetRequiredService<IMethodInvocationFeatureCheckerService>().CheckAsync(new MethodInvocationFeatureCheckerContext(plan.Method));

        var log = AuditAction(plan, context, out var scope);
        var started = Stopwatch.GetTimestamp();
        var executed = plan.HasUnitOfWork ? await InUnitOfWorkAsync(plan, context, next) : await next();
        if (log is not null)
        {
            log.ExecutionDuration = (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            scope!.Log.Actions.Add(log);
        }

        if (executed.Exception is not null && !executed.ExceptionHandled
            && ActionErrors.AnswersWithData(http, executed.HandlerMethod?.MethodInfo is { } method && IsData(method)))
        {
            executed.Result = await ActionErrors.ResultAsync(executed, executed.Exception, plan.Type);
            executed.ExceptionHandled = true;
        }
    }

    private async Task<PageHandlerExecutedContext> InUnitOfWorkAsync(ActionPlan plan, PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        using var unitOfWork = unitsOfWork.Begin(plan.UnitOfWorkFor(context.HttpContext.Request));
        var executed = await next();
        if (executed.Exception is null || executed.ExceptionHandled)
        {
            try
            {
                // Work that is done is kept, also for a client that did not wait for the answer.
                await unitOfWork.CompleteAsync(CancellationToken.None);
            }
            catch (Exception exception)
            {
                executed.Exception = exception;
                executed.ExceptionHandled = false;
            }
        }
        if (executed.Exception is not null && !executed.ExceptionHandled)
            await unitOfWork.RollbackAsync(CancellationToken.None);
        return executed;
    }

    private static AuditLogActionInfo? AuditAction(ActionPlan plan, PageHandlerExecutingContext context, out IAuditLogScope? scope)
    {
        scope = null;
        if (!plan.IsAudited)
            return null;
        var services = context.HttpContext.RequestServices;
        scope = services.GetRequiredService<IAuditingManager>().Current;
        return scope is null
            ? null
            : services.GetRequiredService<IAuditingHelper>().CreateAuditLogAction(scope.Log, plan.Type, plan.Method, context.HandlerArguments);
    }

    /// <summary>A handler without a result shows its page; only a handler that names a data result answers with data.</summary>
    private static bool IsData(MethodInfo method)
        => Volo.Abp.Threading.AsyncHelper.UnwrapTask(method.ReturnType) is var type && type != typeof(void) && ActionResultHelper.IsObjectResult(type);
}
