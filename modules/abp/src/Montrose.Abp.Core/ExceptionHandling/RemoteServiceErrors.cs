using System.Collections;

namespace Volo.Abp.Http;

/// <summary>The error as callers of an API get it.</summary>
[Serializable]
public class RemoteServiceErrorInfo
{
    public RemoteServiceErrorInfo()
    {
    }

    public RemoteServiceErrorInfo(string message, string? details = null, string? code = null, IDictionary? data = null)
    {
        Message = message;
        Details = details;
        Code = code;
        Data = data;
    }

    public string? Code { get; set; }

    public string? Message { get; set; }

    public string? Details { get; set; }

    public IDictionary? Data { get; set; }

    public RemoteServiceValidationErrorInfo[]? ValidationErrors { get; set; }
}

[Serializable]
public class RemoteServiceErrorResponse
{
    public RemoteServiceErrorResponse(RemoteServiceErrorInfo error)
    {
        Error = error;
    }

    public RemoteServiceErrorInfo Error { get; set; }
}

[Serializable]
public class RemoteServiceValidationErrorInfo
{
    public RemoteServiceValidationErrorInfo()
    {
    }

    public RemoteServiceValidationErrorInfo(string message)
    {
        Message = message;
    }

    public RemoteServiceValidationErrorInfo(string message, string[] members)
        : this(message)
    {
        Members = members;
    }

    public RemoteServiceValidationErrorInfo(string message, string member)
        : this(message, [member])
    {
    }

    public string Message { get; set; } = default!;

    public string[]? Members { get; set; }
}
