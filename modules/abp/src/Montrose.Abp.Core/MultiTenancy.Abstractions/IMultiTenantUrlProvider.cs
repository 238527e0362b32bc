namespace Volo.Abp.MultiTenancy;

/// <summary>Puts the current tenant's name or id into a template of an address.</summary>
public interface IMultiTenantUrlProvider
{
    Task<string> GetUrlAsync(string templateUrl);
}
