using Microsoft.Extensions.Logging;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Logging;

namespace Volo.Abp.Authorization;

/// <summary>The caller may not do that. HTTP answers 401 to the anonymous and 403 to everybody else.</summary>
public class AbpAuthorizationException : AbpException, IHasLogLevel, IHasErrorCode
{
    public LogLevel LogLevel { get; set; } = LogLevel.Warning;

    public string? Code { get; }

    public AbpAuthorizationException()
    {
    }

    public AbpAuthorizationException(string message)
        : base(message)
    {
    }

    public AbpAuthorizationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AbpAuthorizationException(string? message = null, string? code = null, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    public AbpAuthorizationException WithData(string name, object value)
    {
        Data[name] = value;
        return this;
    }
}
