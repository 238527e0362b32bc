using Volo.Abp.Json;

namespace Volo.Abp.Http.Client.DynamicProxying;

/// <summary>Makes an exception of an answer that reports a failure.</summary>
internal static class RemoteErrors
{
    public static async Task<AbpRemoteCallException> CreateAsync(HttpResponseMessage response, IJsonSerializer json)
    {
        var status = (int)response.StatusCode;
        if (response.Headers.Contains(AbpHttpConsts.AbpErrorFormat)
            && json.Deserialize<RemoteServiceErrorResponse>(await response.Content.ReadAsStringAsync())?.Error is { } error)
            return new AbpRemoteCallException(error) { HttpStatusCode = status };
        return new AbpRemoteCallException(new RemoteServiceErrorInfo(response.ReasonPhrase ?? $"The server answered {status}.", code: status.ToString(System.Globalization.CultureInfo.InvariantCulture)))
        {
            HttpStatusCode = status,
        };
    }
}
