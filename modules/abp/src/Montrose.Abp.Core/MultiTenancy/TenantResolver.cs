using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.MultiTenancy;

public class TenantResolver(IOptions<AbpTenantResolveOptions> options, IServiceProvider serviceProvider) : ITenantResolver, ITransientDependency
{
    public virtual async Task<TenantResolveResult> ResolveTenantIdOrNameAsync()
    {
        var result = new TenantResolveResult();
        var context = new TenantResolveContext(serviceProvider);
        foreach (var resolver in options.Value.TenantResolvers)
        {
            await resolver.ResolveAsync(context);
            result.AppliedResolvers.Add(resolver.Name);
            if (!context.HasResolvedTenantOrHost())
                continue;

            result.TenantIdOrName = context.TenantIdOrName;
            break;
        }

        return result;
    }
}
