using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Volo.Abp.AspNetCore.Uow;

/// <summary>Requests that only read are not transactional by default.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IUnitOfWorkTransactionBehaviourProvider))]
public class AspNetCoreUnitOfWorkTransactionBehaviourProvider(
    IHttpContextAccessor httpContextAccessor,
    IOptions<AspNetCoreUnitOfWorkTransactionBehaviourProviderOptions> options) : IUnitOfWorkTransactionBehaviourProvider, ISingletonDependency
{
    private readonly AspNetCoreUnitOfWorkTransactionBehaviourProviderOptions _options = options.Value;

    public virtual bool? IsTransactional
        => httpContextAccessor.HttpContext is { } context ? IsTransactionalRequest(context.Request, _options) : null;

    internal static bool IsTransactionalRequest(HttpRequest request, AspNetCoreUnitOfWorkTransactionBehaviourProviderOptions options)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            return false;
        foreach (var url in options.NonTransactionalUrls)
            if (request.Path.Value is { } path && path.StartsWith(url, StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }
}
