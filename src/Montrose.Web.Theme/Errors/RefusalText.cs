using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Montrose.Localization;
using Volo.Abp;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Validation;

namespace Montrose.Web.Theme.Errors;

/// <summary>Why a service refused, in the reader's words.</summary>
/// <param name="Code">The business error's code, if it has one.</param>
/// <param name="Text">The message with its remedy.</param>
/// <param name="Status">The HTTP status of the page that shows it.</param>
/// <param name="RetryAfterSeconds">When it can be tried again, where that is known.</param>
public sealed record Refusal(string? Code, string Text, int Status, int? RetryAfterSeconds = null);

/// <summary>Turns the exceptions that tell a person something into that; others are not for the person who sits there.</summary>
public class RefusalText(IExceptionToErrorInfoConverter converter, IStringLocalizer<MontroseResource> l) : ITransientDependency
{
    /// <returns>Null for an exception that is no answer to the person's input.</returns>
    public Refusal? Of(Exception exception) => exception switch
    {
        AbpDbConcurrencyException => new Refusal(null, l["Form.ChangedMeanwhile"].Value, StatusCodes.Status409Conflict),
        AbpValidationException validation => new Refusal(null, string.Join(" ", validation.ValidationErrors.Select(e => e.ErrorMessage)), StatusCodes.Status422UnprocessableEntity),
        IBusinessException => new Refusal((exception as IHasErrorCode)?.Code, converter.Convert(exception).Message ?? exception.Message, Status(exception), exception.Data["seconds"] as int?),
        AggregateException { InnerExceptions: [var only] } => Of(only),
        _ => null,
    };

    private static int Status(Exception exception) =>
        exception is IHasErrorCode { Code: "Montrose:TooManyAttempts" } ? StatusCodes.Status429TooManyRequests : StatusCodes.Status422UnprocessableEntity;
}
