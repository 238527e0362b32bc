using System.Collections.Concurrent;
using System.Reflection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Http.Modeling;
using Volo.Abp.Json;
using Volo.Abp.Reflection;

namespace Volo.Abp.Http.Client.DynamicProxying;

/// <summary>Finds the endpoint behind a method in the server's own description, which is asked for once.</summary>
internal sealed class ApiDescriptionFinder(IJsonSerializer json) : ISingletonDependency
{
    private const string Address = "api/abp/api-definition";
    private readonly ConcurrentDictionary<string, Lazy<Task<ApplicationApiDescriptionModel>>> _descriptions = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<(string, MethodInfo), ActionApiDescriptionModel> _actions = new();

    public async ValueTask<ActionApiDescriptionModel> FindAsync(HttpClient client, string baseUrl, Type service, MethodInfo method)
    {
        if (_actions.TryGetValue((baseUrl, method), out var known))
            return known;
        var description = await DescriptionAsync(client, baseUrl);
        var found = Find(description, service, method)
            ?? throw new AbpException($"The server at {baseUrl} has no endpoint for {service.FullName}.{method.Name}({string.Join(", ", method.GetParameters().Select(p => p.ParameterType.Name))}).");
        return _actions[(baseUrl, method)] = found;
    }

    private async Task<ApplicationApiDescriptionModel> DescriptionAsync(HttpClient client, string baseUrl)
    {
        var asked = _descriptions.GetOrAdd(baseUrl, url => new Lazy<Task<ApplicationApiDescriptionModel>>(() => AskAsync(client, url)));
        try
        {
            return await asked.Value;
        }
        catch
        {
            // A server that was not there yet is asked again.
            _descriptions.TryRemove(KeyValuePair.Create(baseUrl, asked));
            throw;
        }
    }

    private async Task<ApplicationApiDescriptionModel> AskAsync(HttpClient client, string baseUrl)
    {
        var address = baseUrl.EnsureEndsWith('/') + Address;
        using var response = await SendAsync(client, address);
        if (response.Headers.Contains(AbpHttpConsts.AbpErrorFormat))
            throw await RemoteErrors.CreateAsync(response, json);
        if (!response.IsSuccessStatusCode)
            throw new AbpRemoteCallException($"{address} answered {(int)response.StatusCode} {response.ReasonPhrase}, not with the description of its services.") { HttpStatusCode = (int)response.StatusCode };
        return json.Deserialize<ApplicationApiDescriptionModel>(await response.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address)
    {
        try
        {
            return await client.GetAsync(new Uri(address));
        }
        catch (HttpRequestException exception)
        {
            throw new AbpRemoteCallException($"The call to {address} failed: {exception.Message}", exception);
        }
    }

    private static ActionApiDescriptionModel? Find(ApplicationApiDescriptionModel description, Type service, MethodInfo method)
    {
        var name = TypeHelper.GetFullNameHandlingNullableAndGenerics(service);
        var parameters = method.GetParameters().Select(p => ApiTypeNameHelper.GetTypeName(p.ParameterType)).ToArray();
        return description.Modules.Values
            .SelectMany(m => m.Controllers.Values)
            .Where(c => c.Interfaces.Exists(i => string.Equals(i.Type, name, StringComparison.Ordinal)))
            .SelectMany(c => c.Actions.Values)
            .FirstOrDefault(a => string.Equals(a.Name, method.Name, StringComparison.Ordinal)
                && a.ParametersOnMethod.Select(p => p.Type).SequenceEqual(parameters, StringComparer.Ordinal));
    }
}
