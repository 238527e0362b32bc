using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Security.Claims;

/// <summary>Creates a principal and lets every contributor add to it.</summary>
public class AbpClaimsPrincipalFactory(
    IServiceProvider serviceProvider,
    IOptions<AbpClaimsPrincipalFactoryOptions> abpClaimOptions) : IAbpClaimsPrincipalFactory, ITransientDependency
{
    public static string AuthenticationType => "Abp.Application";

    protected IServiceProvider ServiceProvider { get; } = serviceProvider;

    protected AbpClaimsPrincipalFactoryOptions Options { get; } = abpClaimOptions.Value;

    public virtual Task<ClaimsPrincipal> CreateAsync(ClaimsPrincipal? existsClaimsPrincipal = null) =>
        InternalCreateAsync(Options, existsClaimsPrincipal);

    public virtual Task<ClaimsPrincipal> CreateDynamicAsync(ClaimsPrincipal? existsClaimsPrincipal = null) =>
        InternalCreateAsync(Options, existsClaimsPrincipal, isDynamic: true);

    public virtual async Task<ClaimsPrincipal> InternalCreateAsync(
        AbpClaimsPrincipalFactoryOptions options,
        ClaimsPrincipal? existsClaimsPrincipal = null,
        bool isDynamic = false)
    {
        var principal = existsClaimsPrincipal ?? new ClaimsPrincipal(
            new ClaimsIdentity(AuthenticationType, AbpClaimTypes.UserName, AbpClaimTypes.Role));
        var context = new AbpClaimsPrincipalContributorContext(principal, ServiceProvider);

        if (isDynamic)
        {
            foreach (var type in options.DynamicContributors)
                await ((IAbpDynamicClaimsPrincipalContributor)ServiceProvider.GetRequiredService(type)).ContributeAsync(context);
        }
        else
        {
            foreach (var type in options.Contributors)
                await ((IAbpClaimsPrincipalContributor)ServiceProvider.GetRequiredService(type)).ContributeAsync(context);
        }

        return context.ClaimsPrincipal;
    }
}
