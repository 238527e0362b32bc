using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Montrose.Idempotency;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace Montrose.Web.Hosting.Idempotency;

/// <summary>
/// Gives a request that comes again with its Idempotency-Key the answer of the first time, and has it do nothing more. The
/// answer of what succeeds is stored in the transaction of what it changes; that of a refusal, which changes nothing, before
/// it is sent. Made anew for each request.
/// </summary>
public class IdempotencyFilter(IdempotentRequests requests, IUnitOfWorkManager units, ICurrentTenant tenant) : IAsyncResourceFilter, IAsyncActionFilter, IAsyncAlwaysRunResultFilter, IOrderedFilter, ITransientDependency
{
    /// <summary>Inside of the unit of work, outside of everything else that is around an action.</summary>
    public const int Place = int.MinValue + 500;

    private string _key = "";
    private RequestClaim? _claim;

    public int Order => Place;

    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next) =>
        context.HttpContext.Request.Headers.ContainsKey(IdempotencyConsts.Header) ? OnceAsync(context, next) : next();

    public Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next) => _claim is null ? next() : RecordAsync(next);

    public Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next) =>
        _claim is null || context.Result is RecordedAnswerResult ? next() : RecordAsync(context, next);

    private async Task OnceAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        try
        {
            if (IdempotentCall.KeyOf(http.Request) is not { } key) return;
            _key = key;
            var payload = await IdempotentCall.PayloadHashOfAsync(http.Request, http.RequestAborted);
            var claim = await requests.ClaimAsync(IdempotentCall.FingerprintOf(http, tenant.Id, key, payload), payload);
            if (claim.Answer is { } answer)
            {
                context.Result = new RecordedAnswerResult(RecordedAnswer.FromBytes(AnswerSeal.Open(answer, key, claim)), isReplay: true);
                return;
            }
            _claim = claim;
        }
        catch (BusinessException refused)
        {
            context.Result = ApiRefusal.Result(http, refused);
            return;
        }
        var executed = await next();
        if (executed is { Exception: not null, ExceptionHandled: false } && _claim is not null) await requests.ForgetAsync(_claim);
    }

    /// <summary>In the transaction of the action.</summary>
    private async Task RecordAsync(ActionExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Canceled || executed is { Exception: not null, ExceptionHandled: false } || units.Current is not { Options.IsTransactional: true }) return;
        var answer = await RecordedAnswer.OfAsync(executed, ResultOf(executed));
        executed.Result = new RecordedAnswerResult(answer, isReplay: false);
        if (answer.IsFinal)
        {
            await requests.AnswerAsync(_claim!, AnswerSeal.Seal(answer.ToBytes(), _key, _claim!));
            return;
        }
        await requests.ForgetAsync(_claim!);
        _claim = null;
    }

    /// <summary>Where the action has changed nothing, or in no transaction.</summary>
    private async Task RecordAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var answer = await RecordedAnswer.OfAsync(context, context.Result);
        context.Result = new RecordedAnswerResult(answer, isReplay: false);
        if (answer.IsFinal) await requests.AnswerAloneAsync(_claim!, AnswerSeal.Seal(answer.ToBytes(), _key, _claim!));
        else await requests.ForgetAsync(_claim!);
        _claim = null;
        await next();
    }

    /// <summary>What returns nothing is answered 204.</summary>
    private static IActionResult ResultOf(ActionExecutedContext executed) =>
        executed.Result is null or EmptyResult or ObjectResult { Value: null } && executed.HttpContext.Response.StatusCode == StatusCodes.Status200OK
            && executed.ActionDescriptor is ControllerActionDescriptor action && AsyncHelper.UnwrapTask(action.MethodInfo.ReturnType) == typeof(void)
            ? new NoContentResult()
            : executed.Result ?? new EmptyResult();
}
