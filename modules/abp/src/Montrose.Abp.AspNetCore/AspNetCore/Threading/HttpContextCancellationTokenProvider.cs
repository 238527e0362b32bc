using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Threading;

namespace Volo.Abp.AspNetCore.Threading;

/// <summary>Cancelled when the client goes away.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(ICancellationTokenProvider))]
public class HttpContextCancellationTokenProvider(
    IAmbientScopeProvider<CancellationTokenOverride> cancellationTokenOverrideScopeProvider,
    IHttpContextAccessor httpContextAccessor)
    : CancellationTokenProviderBase(cancellationTokenOverrideScopeProvider), ITransientDependency
{
    public override CancellationToken Token
        => OverrideValue?.CancellationToken ?? httpContextAccessor.HttpContext?.RequestAborted ?? CancellationToken.None;
}
