using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Localization.External;

[Dependency(TryRegister = true)]
public class NullExternalLocalizationStore : IExternalLocalizationStore, ISingletonDependency
{
    public LocalizationResourceBase? GetResourceOrNull(string resourceName) => null;

    public Task<LocalizationResourceBase?> GetResourceOrNullAsync(string resourceName) => Task.FromResult<LocalizationResourceBase?>(null);

    public Task<string[]> GetResourceNamesAsync() => Task.FromResult<string[]>([]);

    public Task<LocalizationResourceBase[]> GetResourcesAsync() => Task.FromResult<LocalizationResourceBase[]>([]);
}
