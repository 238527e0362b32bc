using Volo.Abp.DependencyInjection;
using Volo.Abp.ObjectMapping;

namespace Volo.Abp.TenantManagement;

/// <summary>What other processes hear of a tenant.</summary>
internal sealed class TenantToTenantEtoMapper : IObjectMapper<Tenant, TenantEto>, ITransientDependency
{
    public TenantEto Map(Tenant source) => Map(source, new TenantEto());

    public TenantEto Map(Tenant source, TenantEto destination)
    {
        destination.Id = source.Id;
        destination.Name = source.Name;
        destination.EntityVersion = source.EntityVersion;
        return destination;
    }
}
