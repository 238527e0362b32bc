using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Reflection;
using Microsoft.Extensions.Options;
using Volo.Abp.Content;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Http.Client.Authentication;
using Volo.Abp.Http.Modeling;
using Volo.Abp.Json;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Tracing;

namespace Volo.Abp.Http.Client.DynamicProxying;

/// <summary>Makes the call: address, body and headers from the description, the answer or its error back.</summary>
internal sealed class RemoteCaller(
    IHttpClientFactory clients,
    ApiDescriptionFinder descriptions,
    IOptionsMonitor<AbpRemoteServiceOptions> options,
    IRemoteServiceHttpClientAuthenticator authenticator,
    IJsonSerializer json,
    ICurrentTenant currentTenant,
    ICorrelationIdProvider correlationIds,
    IOptions<AbpCorrelationIdOptions> correlation,
    ICancellationTokenProvider cancellation) : ITransientDependency
{
    public async Task<object?> CallAsync(string remoteServiceName, Type service, MethodInfo method, object?[] arguments, Type resultType)
    {
        var baseUrl = options.CurrentValue.RemoteServices.GetConfigurationOrDefault(remoteServiceName).BaseUrl.EnsureEndsWith('/');
        var client = clients.CreateClient(remoteServiceName);
        var action = await descriptions.FindAsync(client, baseUrl, service, method);
        var values = Values(method, arguments);

        using var request = new HttpRequestMessage(action.GetHttpMethod(), baseUrl + RequestAddress.Build(action, values))
        {
            Content = RequestBody.Build(action, values, json),
        };
        AddHeaders(request, action);
        await authenticator.Authenticate(new RemoteServiceHttpClientAuthenticateContext(client, request, remoteServiceName));

        var keepsStream = typeof(IRemoteStreamContent).IsAssignableFrom(resultType);
        var response = await SendAsync(client, request, keepsStream ? HttpCompletionOption.ResponseHeadersRead : HttpCompletionOption.ResponseContentRead);
        if (keepsStream && response.IsSuccessStatusCode)
            return await StreamAsync(response);
        using (response)
        {
            if (!response.IsSuccessStatusCode)
                throw await RemoteErrors.CreateAsync(response, json);
            return await ResultAsync(response, resultType);
        }
    }

    private static Dictionary<string, object?> Values(MethodInfo method, object?[] arguments)
    {
        var parameters = method.GetParameters();
        var values = new Dictionary<string, object?>(parameters.Length, StringComparer.Ordinal);
        for (var i = 0; i < parameters.Length; i++)
            values[parameters[i].Name!] = arguments[i];
        return values;
    }

    private void AddHeaders(HttpRequestMessage request, ActionApiDescriptionModel action)
    {
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(MediaTypeNames.Application.Json));
        if (correlationIds.Get() is { } correlationId)
            request.Headers.TryAddWithoutValidation(correlation.Value.HttpHeaderName, correlationId);
        if (currentTenant.Id is { } tenant)
            request.Headers.TryAddWithoutValidation(TenantResolverConsts.DefaultTenantKey, tenant.ToString());
        if (CultureInfo.CurrentUICulture.Name is { Length: > 0 } culture)
            request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(culture));
        // A program wants a status, no redirect to a sign-in page.
        request.Headers.TryAddWithoutValidation("X-Requested-With", "XMLHttpRequest");
    }

    private async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpRequestMessage request, HttpCompletionOption completion)
    {
        try
        {
            return await client.SendAsync(request, completion, cancellation.Token);
        }
        catch (HttpRequestException exception)
        {
            throw new AbpRemoteCallException($"The call to {request.RequestUri} failed: {exception.Message}", exception);
        }
    }

    private async Task<object?> ResultAsync(HttpResponseMessage response, Type resultType)
    {
        if (resultType == typeof(void))
            return null;
        var content = await response.Content.ReadAsStringAsync(cancellation.Token);
        if (resultType == typeof(string) && response.Content.Headers.ContentType?.MediaType is not MediaTypeNames.Application.Json)
            return content.Length == 0 ? null : content;
        return string.IsNullOrWhiteSpace(content) ? null : json.Deserialize(resultType, content);
    }

    private static async Task<object> StreamAsync(HttpResponseMessage response)
    {
        var headers = response.Content.Headers;
        var name = headers.ContentDisposition?.FileNameStar ?? headers.ContentDisposition?.FileName?.Trim('"');
        return new RemoteStreamContent(await response.Content.ReadAsStreamAsync(), name, headers.ContentType?.ToString(), headers.ContentLength);
    }
}
