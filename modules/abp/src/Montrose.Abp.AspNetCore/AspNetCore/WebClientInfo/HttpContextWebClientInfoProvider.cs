using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.WebClientInfo;

/// <summary>The client of the current request.</summary>
[ExposeServices(typeof(IWebClientInfoProvider))]
public class HttpContextWebClientInfoProvider(IHttpContextAccessor httpContextAccessor) : IWebClientInfoProvider, ITransientDependency
{
    public string? BrowserInfo => GetBrowserInfo();

    public string? ClientIpAddress => GetClientIpAddress();

    public string? DeviceInfo => GetDeviceInfo();

    protected IHttpContextAccessor HttpContextAccessor { get; } = httpContextAccessor;

    protected virtual string? GetBrowserInfo()
    {
        var agent = HttpContextAccessor.HttpContext?.Request.Headers.UserAgent.ToString();
        return string.IsNullOrEmpty(agent) ? null : agent;
    }

    protected virtual string? GetClientIpAddress() => HttpContextAccessor.HttpContext?.Connection.RemoteIpAddress?.ToString();

    /// <summary>The platform that the user agent names first: <c>(Windows NT 10.0; …)</c>.</summary>
    protected virtual string? GetDeviceInfo()
    {
        if (GetBrowserInfo() is not { } agent)
            return null;
        var from = agent.IndexOf('(', StringComparison.Ordinal);
        var to = from < 0 ? -1 : agent.IndexOfAny([';', ')'], from);
        return to < 0 ? null : agent[(from + 1)..to].Trim();
    }
}
