using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.EntityFrameworkCore;

/// <inheritdoc cref="IEfCoreDbContextTypeProvider"/>
public class EfCoreDbContextTypeProvider : IEfCoreDbContextTypeProvider, ITransientDependency
{
    private readonly AbpDbContextOptions _options;
    private readonly ICurrentTenant _currentTenant;

    public EfCoreDbContextTypeProvider(IOptions<AbpDbContextOptions> options, ICurrentTenant currentTenant)
    {
        _options = options.Value;
        _currentTenant = currentTenant;
    }

    public virtual Type GetDbContextType(Type dbContextType) =>
        _options.GetReplacedTypeOrSelf(dbContextType, _currentTenant.Id is null ? MultiTenancySides.Host : MultiTenancySides.Tenant);
}
