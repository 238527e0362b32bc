using Volo.Abp.ExceptionHandling;

namespace Volo.Abp.Http.Client;

/// <summary>The server of a remote service has answered with an error.</summary>
public class AbpRemoteCallException : AbpException, IHasErrorCode, IHasErrorDetails, IHasHttpStatusCode
{
    public AbpRemoteCallException()
    {
    }

    public AbpRemoteCallException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    public AbpRemoteCallException(RemoteServiceErrorInfo error, Exception? innerException = null)
        : base(error.Message, innerException)
    {
        Error = error;
        if (error.Data is null)
            return;
        foreach (var key in error.Data.Keys)
            Data[key] = error.Data[key];
    }

    public int HttpStatusCode { get; set; }

    public string? Code => Error?.Code;

    public string? Details => Error?.Details;

    public RemoteServiceErrorInfo? Error { get; set; }
}
