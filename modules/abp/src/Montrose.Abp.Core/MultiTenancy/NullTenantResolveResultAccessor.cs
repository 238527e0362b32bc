using Volo.Abp.DependencyInjection;

namespace Volo.Abp.MultiTenancy;

/// <summary>Outside of HTTP nobody asks how the tenant was found.</summary>
[Dependency(TryRegister = true)]
public class NullTenantResolveResultAccessor : ITenantResolveResultAccessor, ISingletonDependency
{
    public TenantResolveResult? Result
    {
        get => null;
        set { }
    }
}
