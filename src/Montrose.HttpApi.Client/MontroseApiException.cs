using System.Net;
using Volo.Abp.Http;
using Volo.Abp.Http.Client;

namespace Montrose;

/// <summary>
/// The portal refused a call, or gave no answer. <see cref="Exception.Message"/> is for people, in the language of the call;
/// <see cref="AbpRemoteCallException.Code"/> is for programs; <see cref="Exception.Data"/> holds the values that belong to the code.
/// </summary>
public sealed class MontroseApiException : AbpRemoteCallException
{
    internal MontroseApiException(RemoteServiceErrorInfo error, int status, TimeSpan? retryAfter = null, Exception? innerException = null)
        : base(error, innerException)
    {
        HttpStatusCode = status;
        RetryAfter = retryAfter;
        ValidationErrors = [.. (error.ValidationErrors ?? []).Select(static e => new MontroseValidationError(e.Message, e.Members ?? []))];
    }

    /// <summary>The answer's status; null where no answer came, and it is not known whether the call was carried out.</summary>
    public HttpStatusCode? Status => HttpStatusCode == 0 ? null : (HttpStatusCode)HttpStatusCode;

    /// <summary>When to try again, where the portal says so: with 429, and while it is busy.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>What is wrong with the input; empty for every other refusal.</summary>
    public IReadOnlyList<MontroseValidationError> ValidationErrors { get; }

    internal static MontroseApiException From(AbpRemoteCallException refused, TimeSpan? retryAfter) =>
        new(refused.Error ?? new RemoteServiceErrorInfo(refused.Message, refused.Details, refused.Code), refused.HttpStatusCode, retryAfter, refused);
}

/// <summary>One fault of the input.</summary>
/// <param name="Message">What is wrong, in the language of the call.</param>
/// <param name="Members">The members that are meant, in camel case.</param>
public sealed record MontroseValidationError(string Message, IReadOnlyList<string> Members);
