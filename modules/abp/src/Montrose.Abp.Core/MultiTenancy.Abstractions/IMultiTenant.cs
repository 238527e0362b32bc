namespace Volo.Abp.MultiTenancy;

/// <summary>Belongs to a tenant, or to the host where the id is null.</summary>
public interface IMultiTenant
{
    Guid? TenantId { get; }
}
