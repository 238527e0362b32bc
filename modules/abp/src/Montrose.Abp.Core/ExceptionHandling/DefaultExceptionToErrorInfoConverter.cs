using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.Extensions.Localization;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.ExceptionHandling.Localization;
using Volo.Abp.Http;
using Volo.Abp.Http.Client;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>
/// A message that was written for people is passed on; a business error is translated by its code; of everything else
/// the client only learns that something went wrong.
/// </summary>
public class DefaultExceptionToErrorInfoConverter : IExceptionToErrorInfoConverter, ITransientDependency
{
    public DefaultExceptionToErrorInfoConverter(
        IOptions<AbpExceptionLocalizationOptions> localizationOptions,
        IStringLocalizerFactory stringLocalizerFactory,
        IStringLocalizer<AbpExceptionHandlingResource> stringLocalizer,
        IServiceProvider serviceProvider)
    {
        LocalizationOptions = localizationOptions.Value;
        StringLocalizerFactory = stringLocalizerFactory;
        L = stringLocalizer;
        ServiceProvider = serviceProvider;
    }

    protected AbpExceptionLocalizationOptions LocalizationOptions { get; }

    protected IStringLocalizerFactory StringLocalizerFactory { get; }

    protected IStringLocalizer<AbpExceptionHandlingResource> L { get; }

    protected IServiceProvider ServiceProvider { get; }

    public RemoteServiceErrorInfo Convert(Exception exception, bool includeSensitiveDetails)
        => Convert(exception, options =>
        {
            options.SendExceptionsDetailsToClients = includeSensitiveDetails;
            options.SendStackTraceToClients = includeSensitiveDetails;
        });

    public RemoteServiceErrorInfo Convert(Exception exception, Action<AbpExceptionHandlingOptions>? options = null)
    {
        var handling = CreateDefaultOptions();
        options?.Invoke(handling);
        var error = CreateErrorInfoWithoutCode(exception, handling);
        if (exception is IHasErrorCode { Code: { } code })
            error.Code = code;
        return error;
    }

    protected virtual RemoteServiceErrorInfo CreateErrorInfoWithoutCode(Exception exception, AbpExceptionHandlingOptions options)
    {
        if (options.SendExceptionsDetailsToClients)
            return CreateDetailedErrorInfoFromException(exception, options.SendStackTraceToClients);

        exception = TryToGetActualException(exception);
        if (exception is AbpRemoteCallException { Error: { } remote })
            return remote;
        if (exception is AbpDbConcurrencyException)
            return new RemoteServiceErrorInfo(L["AbpDbConcurrencyErrorMessage"]);
        if (exception is EntityNotFoundException notFound)
            return CreateEntityNotFoundError(notFound);

        var error = new RemoteServiceErrorInfo();
        if (exception is IUserFriendlyException or AbpRemoteCallException)
        {
            error.Message = exception.Message;
            error.Details = (exception as IHasErrorDetails)?.Details;
        }
        if (exception is IHasValidationErrors invalid)
        {
            error.Message = string.IsNullOrEmpty(error.Message) ? L["ValidationErrorMessage"] : error.Message;
            error.Details = string.IsNullOrEmpty(error.Details) ? GetValidationErrorNarrative(invalid) : error.Details;
            error.ValidationErrors = GetValidationErrorInfos(invalid);
        }
        TryToLocalizeExceptionMessage(exception, error);
        if (string.IsNullOrEmpty(error.Message))
            error.Message = exception is AbpAuthorizationException ? L["ForbiddenMessage"] : L["InternalServerErrorMessage"];
        if (options.SendExceptionDataToClientTypes.Exists(type => type.IsInstanceOfType(exception)))
            error.Data = exception.Data;
        return error;
    }

    protected virtual void TryToLocalizeExceptionMessage(Exception exception, RemoteServiceErrorInfo errorInfo)
    {
        if (exception is ILocalizeErrorMessage own)
        {
            errorInfo.Message = own.LocalizeMessage(new LocalizationContext(ServiceProvider));
            return;
        }
        if (exception is not IHasErrorCode { Code: { } code } || code.IndexOf(':', StringComparison.Ordinal) is var colon && colon <= 0
            || !LocalizationOptions.ErrorCodeNamespaceMappings.TryGetValue(code[..colon], out var resource))
            return;
        var text = StringLocalizerFactory.Create(resource)[code];
        if (text.ResourceNotFound)
            return;
        var message = text.Value;
        foreach (var key in exception.Data.Keys)
            message = message.Replace("{" + key + "}", exception.Data[key]?.ToString(), StringComparison.Ordinal);
        errorInfo.Message = message;
    }

    protected virtual RemoteServiceErrorInfo CreateEntityNotFoundError(EntityNotFoundException exception)
        => exception.EntityType is null
            ? new RemoteServiceErrorInfo(exception.Message)
            : new RemoteServiceErrorInfo(exception.Id is null
                ? L["EntityNotFoundErrorMessageWithoutId", exception.EntityType.Name]
                : L["EntityNotFoundErrorMessage", exception.EntityType.Name, exception.Id]);

    protected virtual Exception TryToGetActualException(Exception exception)
        => exception is AggregateException { InnerException: { } inner }
            && inner is AbpValidationException or AbpAuthorizationException or EntityNotFoundException or IBusinessException
            ? ((AggregateException)exception).InnerException!
            : exception;

    protected virtual RemoteServiceErrorInfo CreateDetailedErrorInfoFromException(Exception exception, bool sendStackTraceToClients)
    {
        var details = new StringBuilder();
        AddExceptionToDetails(exception, details, sendStackTraceToClients);
        var error = new RemoteServiceErrorInfo(exception.Message, details.ToString(), data: exception.Data);
        if (exception is IHasValidationErrors invalid)
            error.ValidationErrors = GetValidationErrorInfos(invalid);
        return error;
    }

    protected virtual void AddExceptionToDetails(Exception exception, StringBuilder detailBuilder, bool sendStackTraceToClients)
    {
        detailBuilder.Append(exception.GetType().Name).Append(": ").AppendLine(exception.Message);
        if (exception is IHasErrorDetails { Details.Length: > 0 } detailed)
            detailBuilder.AppendLine(detailed.Details);
        if (exception is IHasValidationErrors { ValidationErrors.Count: > 0 } invalid)
            detailBuilder.AppendLine(GetValidationErrorNarrative(invalid));
        if (sendStackTraceToClients && !string.IsNullOrEmpty(exception.StackTrace))
            detailBuilder.Append("STACK TRACE: ").AppendLine(exception.StackTrace);
        if (exception is AggregateException aggregate)
            foreach (var inner in aggregate.InnerExceptions)
                AddExceptionToDetails(inner, detailBuilder, sendStackTraceToClients);
        else if (exception.InnerException is not null)
            AddExceptionToDetails(exception.InnerException, detailBuilder, sendStackTraceToClients);
    }

    protected virtual RemoteServiceValidationErrorInfo[] GetValidationErrorInfos(IHasValidationErrors validationException)
        => [.. validationException.ValidationErrors.Select(Info)];

    protected virtual string GetValidationErrorNarrative(IHasValidationErrors validationException)
    {
        var narrative = new StringBuilder(L["ValidationNarrativeErrorMessageTitle"]).Append('\n');
        foreach (var error in validationException.ValidationErrors)
            narrative.Append(" - ").Append(error.ErrorMessage).Append('\n');
        return narrative.ToString();
    }

    protected virtual AbpExceptionHandlingOptions CreateDefaultOptions() => new()
    {
        SendExceptionsDetailsToClients = false,
        SendStackTraceToClients = true,
    };

    /// <summary>Members are named as the JSON names them.</summary>
    private static RemoteServiceValidationErrorInfo Info(ValidationResult error)
    {
        var info = new RemoteServiceValidationErrorInfo(error.ErrorMessage ?? "");
        if (error.MemberNames.Any())
            info.Members = [.. error.MemberNames.Select(name => name.ToCamelCase())];
        return info;
    }
}
