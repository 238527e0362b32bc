namespace Volo.Abp.MultiTenancy;

public class TenantResolveContext(IServiceProvider serviceProvider) : ITenantResolveContext
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public string? TenantIdOrName { get; set; }

    public bool Handled { get; set; }

    public bool HasResolvedTenantOrHost() => Handled || TenantIdOrName is not null;
}
