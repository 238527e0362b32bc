namespace Volo.Abp.MultiTenancy;

public enum MultiTenancyDatabaseStyle
{
    Shared = 1,
    PerTenant = 2,
    Hybrid = 3
}
