namespace Volo.Abp.MultiTenancy;

public class TenantResolverConsts
{
    /// <summary>The name of the header, cookie, query and route value that carry a tenant.</summary>
    public const string DefaultTenantKey = "__tenant";
}
