namespace Volo.Abp.Http.Client.DynamicProxying;

/// <summary>The remote implementation of a service, where a local one has the interface itself.</summary>
public interface IHttpClientProxy<out TRemoteService>
{
    TRemoteService Service { get; }
}

/// <summary>Holds the proxy.</summary>
public class HttpClientProxy<TRemoteService>(TRemoteService service) : IHttpClientProxy<TRemoteService>
{
    public TRemoteService Service { get; } = service;
}
