using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Http.Client.Authentication;

/// <summary>Adds to a call what says who makes it.</summary>
public interface IRemoteServiceHttpClientAuthenticator
{
    Task Authenticate(RemoteServiceHttpClientAuthenticateContext context);
}

/// <summary>The call that is about to be made.</summary>
public class RemoteServiceHttpClientAuthenticateContext(HttpClient client, HttpRequestMessage request, string remoteServiceName)
{
    public HttpClient Client { get; } = client;

    public HttpRequestMessage Request { get; } = request;

    public string RemoteServiceName { get; } = remoteServiceName;
}

/// <summary>Calls are anonymous unless an application says otherwise.</summary>
[Dependency(TryRegister = true)]
public class NullRemoteServiceHttpClientAuthenticator : IRemoteServiceHttpClientAuthenticator, ISingletonDependency
{
    public Task Authenticate(RemoteServiceHttpClientAuthenticateContext context) => Task.CompletedTask;
}
