using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.Filters;
using Volo.Abp.AspNetCore.Mvc.Validation;
using Volo.Abp.Auditing;
using Volo.Abp.Features;
using Volo.Abp.Uow;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.Mvc.Filters;

/// <summary>
/// Validation, features, unit of work, audit and errors around one action, in one filter. The unit of work is completed
/// before the result is written: what a client reads has been committed.
/// </summary>
internal sealed class PlannedActionFilter(ActionPlan plan, IUnitOfWorkManager unitsOfWork) : IAsyncActionFilter, IOrderedFilter, IAbpFilter
{
    public int Order => int.MinValue;

    public Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (plan.IsSwitchedOff)
        {
            context.Result = new NotFoundResult();
            return Task.CompletedTask;
        }
        if (plan.ChecksModelState && !context.ModelState.IsValid)
            return IsOfUnknownType(context.ModelState) ? UnsupportedAsync(context) : RefuseAsync(context);
        if (plan.ChecksFeatures || plan.ChecksArguments || plan.IsAudited)
            return CheckedAsync(context, next);
        return plan.HasUnitOfWork ? InUnitOfWorkAsync(context, next) : PlainAsync(context, next);
    }

    private static bool IsOfUnknownType(ModelStateDictionary state)
        => state.Values.Any(entry => entry.Errors.Any(e => e.Exception is UnsupportedContentTypeException));

    private static Task UnsupportedAsync(ActionExecutingContext context)
    {
        context.Result = new UnsupportedMediaTypeResult();
        return Task.CompletedTask;
    }

    private async Task RefuseAsync(ActionExecutingContext context)
    {
        try
        {
            context.HttpContext.RequestServices.GetRequiredService<IModelStateValidator>().Validate(context.ModelState);
            throw new AbpValidationException("ModelState is not valid.");
        }
        catch (AbpValidationException exception)
        {
            context.Result = await ActionErrors.ResultAsync(context, exception, plan.Type);
        }
    }

    private async Task CheckedAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        try
        {
            if (plan.ChecksFeatures)
                await services.GetRequiredService<IMethodInvocationFeatureCheckerService>().CheckAsync(new MethodInvocationFeatureCheckerContext(plan.Method));
            if (plan.ChecksArguments)
                await services.GetRequiredService<IMethodInvocationValidator>().ValidateAsync(
                    new MethodInvocationValidationContext(context.Controller, plan.Method, Arguments(context)));
        }
        catch (Exception exception) when (ActionErrors.AnswersWithData(context.HttpContext, plan.HasObjectResult))
        {
            context.Result = await ActionErrors.ResultAsync(context, exception, plan.Type);
            return;
        }

        if (!plan.IsAudited || services.GetRequiredService<IAuditingManager>().Current is not { } scope)
        {
            await (plan.HasUnitOfWork ? InUnitOfWorkAsync(context, next) : PlainAsync(context, next));
            return;
        }
        var log = services.GetRequiredService<IAuditingHelper>().CreateAuditLogAction(scope.Log, plan.Type, plan.Method, context.ActionArguments);
        var started = Stopwatch.GetTimestamp();
        try
        {
            await (plan.HasUnitOfWork ? InUnitOfWorkAsync(context, next) : PlainAsync(context, next));
        }
        finally
        {
            log.ExecutionDuration = (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            scope.Log.Actions.Add(log);
        }
    }

    private async Task InUnitOfWorkAsync(ActionExecutingContext context, ActionExecutionDelegate next)
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
        await FinishAsync(executed);
    }

    private async Task PlainAsync(ActionExecutingContext context, ActionExecutionDelegate next) => await FinishAsync(await next());

    private ValueTask FinishAsync(ActionExecutedContext executed)
    {
        if (executed.Exception is not null && !executed.ExceptionHandled)
            return new ValueTask(FailAsync(executed));
        if (plan.ReturnsNothing && executed.Result is EmptyResult or ObjectResult { Value: null } && executed.HttpContext.Response.StatusCode == StatusCodes.Status200OK)
            executed.Result = new NoContentResult();
        return ValueTask.CompletedTask;
    }

    private async Task FailAsync(ActionExecutedContext executed)
    {
        if (!ActionErrors.AnswersWithData(executed.HttpContext, plan.HasObjectResult))
            return;
        executed.Result = await ActionErrors.ResultAsync(executed, executed.Exception!, plan.Type);
        executed.ExceptionHandled = true;
    }

    private object?[] Arguments(ActionExecutingContext context)
        => [.. plan.Method.GetParameters().Select(p => context.ActionArguments.TryGetValue(p.Name!, out var value) ? value : null)];
}
