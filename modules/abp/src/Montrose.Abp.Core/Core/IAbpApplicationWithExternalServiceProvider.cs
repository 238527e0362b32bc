namespace Volo.Abp;

/// <summary>An application inside a host that builds the service provider.</summary>
public interface IAbpApplicationWithExternalServiceProvider : IAbpApplication
{
    void SetServiceProvider(IServiceProvider serviceProvider);

    Task InitializeAsync(IServiceProvider serviceProvider);

    void Initialize(IServiceProvider serviceProvider);
}
