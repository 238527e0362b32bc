namespace Volo.Abp;

/// <summary>An application that builds its own service provider.</summary>
public interface IAbpApplicationWithInternalServiceProvider : IAbpApplication
{
    IServiceProvider CreateServiceProvider();

    Task InitializeAsync();

    void Initialize();
}
