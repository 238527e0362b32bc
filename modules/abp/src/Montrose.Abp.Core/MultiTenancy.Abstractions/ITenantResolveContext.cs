using Volo.Abp.DependencyInjection;

namespace Volo.Abp.MultiTenancy;

public interface ITenantResolveContext : IServiceProviderAccessor
{
    string? TenantIdOrName { get; set; }

    /// <summary>true without a name says: the host, ask nobody else.</summary>
    bool Handled { get; set; }
}
