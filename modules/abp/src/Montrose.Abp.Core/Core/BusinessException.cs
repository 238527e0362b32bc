using Volo.Abp.ExceptionHandling;
using Volo.Abp.Logging;

namespace Volo.Abp;

/// <summary>A rule of the business says no. The code finds the text in the localization resources.</summary>
public class BusinessException : Exception, IBusinessException, IHasErrorCode, IHasErrorDetails, IHasLogLevel
{
    public BusinessException(
        string? code = null,
        string? message = null,
        string? details = null,
        Exception? innerException = null,
        LogLevel logLevel = LogLevel.Warning)
        : base(message, innerException)
    {
        Code = code;
        Details = details;
        LogLevel = logLevel;
    }

    public string? Code { get; set; }

    public string? Details { get; set; }

    public LogLevel LogLevel { get; set; }

    public BusinessException WithData(string name, object value)
    {
        Data[name] = value;
        return this;
    }
}
