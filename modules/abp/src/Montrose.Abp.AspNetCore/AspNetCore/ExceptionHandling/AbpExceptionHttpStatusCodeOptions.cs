using System.Net;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>HTTP statuses by error code, where the default (403 for a business rule) does not say enough.</summary>
public class AbpExceptionHttpStatusCodeOptions
{
    public IDictionary<string, HttpStatusCode> ErrorCodeToHttpStatusCodeMappings { get; } =
        new Dictionary<string, HttpStatusCode>(StringComparer.Ordinal);

    public void Map(string errorCode, HttpStatusCode httpStatusCode)
        => ErrorCodeToHttpStatusCodeMappings[errorCode] = httpStatusCode;
}
