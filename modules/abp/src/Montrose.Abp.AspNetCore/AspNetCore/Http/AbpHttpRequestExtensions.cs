namespace Microsoft.AspNetCore.Http;

/// <summary>How a request wants to be answered.</summary>
public static class AbpHttpRequestExtensions
{
    private const string RequestedWith = "X-Requested-With";
    private const string XmlHttpRequest = "XMLHttpRequest";

    public static bool IsAjax(this HttpRequest request)
        => string.Equals(request.Headers[RequestedWith], XmlHttpRequest, StringComparison.Ordinal)
            || string.Equals(request.Query[RequestedWith], XmlHttpRequest, StringComparison.Ordinal);

    public static bool CanAccept(this HttpRequest request, string contentType)
        => request.Headers.Accept.ToString().Contains(contentType, StringComparison.OrdinalIgnoreCase);
}
