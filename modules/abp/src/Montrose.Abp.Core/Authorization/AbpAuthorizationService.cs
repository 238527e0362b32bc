using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Authorization;

[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IAuthorizationService), typeof(IAbpAuthorizationService))]
public class AbpAuthorizationService(
    IAuthorizationPolicyProvider policyProvider,
    IAuthorizationHandlerProvider handlers,
    ILogger<DefaultAuthorizationService> logger,
    IAuthorizationHandlerContextFactory contextFactory,
    IAuthorizationEvaluator evaluator,
    IOptions<AuthorizationOptions> options,
    ICurrentPrincipalAccessor currentPrincipalAccessor,
    IServiceProvider serviceProvider)
    : DefaultAuthorizationService(policyProvider, handlers, logger, contextFactory, evaluator, options), IAbpAuthorizationService, ITransientDependency
{
    private static readonly ClaimsPrincipal Nobody = new(new ClaimsIdentity());

    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public ClaimsPrincipal CurrentPrincipal => currentPrincipalAccessor.Principal ?? Nobody;
}
