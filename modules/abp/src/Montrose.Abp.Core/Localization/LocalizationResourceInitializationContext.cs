namespace Volo.Abp.Localization;

public class LocalizationResourceInitializationContext(LocalizationResourceBase resource, IServiceProvider serviceProvider)
{
    public LocalizationResourceBase Resource { get; } = resource;

    public IServiceProvider ServiceProvider { get; } = serviceProvider;
}
