using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Logging;
using Montrose.Web.Theme.Errors;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Uow;
using Volo.Abp.Validation;

namespace Montrose.Web.Theme.Pages;

/// <summary>
/// A form that can't be accepted is shown again with what was typed and with the reason: for input that is not valid before
/// the handler runs, for what a service refuses after its unit of work was rolled back. Everything else goes its usual way.
/// </summary>
public class PageErrorFilter(RefusalText refusals, IUnitOfWorkManager units, ILogger<PageErrorFilter> logger) : IAsyncPageFilter, IOrderedFilter, ITransientDependency
{
    /// <summary>The order of a filter outside of the unit of work, so that an error is seen after its changes are gone.</summary>
    public const int Outside = int.MinValue + 100;

    public int Order => Outside;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        // The page that says what was wrong runs through here too, with the same form.
        var isErrorPage = context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (isErrorPage || context.HandlerInstance is not MontrosePageModel page || HttpMethods.IsGet(context.HttpContext.Request.Method) || HttpMethods.IsHead(context.HttpContext.Request.Method))
        {
            AnswerMissing(await next());
            return;
        }
        if (!IsReadable(context.HttpContext.Request))
        {
            context.Result = new BadRequestResult();
            return;
        }
        if (!context.ModelState.IsValid)
        {
            page.Restore(context.HandlerArguments);
            context.Result = await ShownAgainAsync(page, StatusCodes.Status422UnprocessableEntity);
            return;
        }

        var executed = await next();
        AnswerMissing(executed);
        if (executed.Exception is null || executed.ExceptionHandled || refusals.Of(executed.Exception) is not { } refusal) return;
        LogRefusal(logger, executed.Exception, context.ActionDescriptor.ViewEnginePath);
        executed.ExceptionHandled = true;
        page.IsConflict = executed.Exception is AbpDbConcurrencyException;
        var field = refusal.Code is null ? null : page.FieldOf(refusal.Code);
        page.ModelState.AddModelError(field ?? "", refusal.Text);
        executed.Result = await ShownAgainAsync(page, refusal.Status);
        if (refusal.RetryAfterSeconds is { } seconds) context.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>What does not exist, or not for this person, is a page that was not found; what a service refuses the person is refused.</summary>
    private static void AnswerMissing(PageHandlerExecutedContext executed)
    {
        if (executed is not { Exception: EntityNotFoundException or AbpAuthorizationException, ExceptionHandled: false }) return;
        executed.ExceptionHandled = true;
        executed.Result = executed.Exception is EntityNotFoundException ? new NotFoundResult() : new ForbidResult();
    }

    /// <summary>ASP.NET Core refuses to read some forms, such as one with U+0000 in a name.</summary>
    /// <returns>False for a form that can't be shown again, because nobody can read it.</returns>
    private static bool IsReadable(HttpRequest request)
    {
        try
        {
            return !request.HasFormContentType || request.Form is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>What is beside the form may be asked for by the same request: where that is not valid either, there is no page to show.</summary>
    private async Task<IActionResult> ShownAgainAsync(MontrosePageModel page, int status)
    {
        try
        {
            // The handler's own is over, or was never begun.
            using var unit = units.Begin(requiresNew: true);
            await page.LoadAsync();
            await unit.CompleteAsync();
        }
        catch (AbpValidationException)
        {
            return new BadRequestResult();
        }
        return Refused(page, status);
    }

    private static IActionResult Refused(MontrosePageModel page, int status)
    {
        var result = page.OnRefused();
        switch (result)
        {
            case PageResult whole:
                whole.StatusCode = status;
                break;
            case PartialViewResult part:
                part.StatusCode = status;
                break;
        }
        return result;
    }

    private static readonly Action<ILogger, string, Exception?> RefusalLogged =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(1, "FormRefused"), "The form of {Page} was refused.");

    private static void LogRefusal(ILogger logger, Exception exception, string page) => RefusalLogged(logger, page, exception);
}
