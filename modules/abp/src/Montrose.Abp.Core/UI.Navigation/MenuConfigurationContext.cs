using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Volo.Abp.UI.Navigation;

public class MenuConfigurationContext(ApplicationMenu menu, IServiceProvider serviceProvider) : IMenuConfigurationContext
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public IAuthorizationService AuthorizationService => ServiceProvider.GetRequiredService<IAuthorizationService>();

    public IStringLocalizerFactory StringLocalizerFactory => ServiceProvider.GetRequiredService<IStringLocalizerFactory>();

    public ApplicationMenu Menu { get; } = menu;

    public Task<bool> IsGrantedAsync(string policyName) => AuthorizationService.IsGrantedAsync(policyName);

    public IStringLocalizer? GetDefaultLocalizer() => StringLocalizerFactory.CreateDefaultOrNull();

    public IStringLocalizer GetLocalizer<T>() => StringLocalizerFactory.Create(typeof(T));

    public IStringLocalizer GetLocalizer(Type resourceType) => StringLocalizerFactory.Create(resourceType);
}
