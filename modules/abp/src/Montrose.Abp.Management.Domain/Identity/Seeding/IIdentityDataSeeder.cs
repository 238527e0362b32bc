namespace Volo.Abp.Identity;

/// <summary>Makes sure that a tenant has a role 'admin' and somebody in it.</summary>
public interface IIdentityDataSeeder
{
    Task<IdentityDataSeedResult> SeedAsync(
        string adminEmail,
        string adminPassword,
        Guid? tenantId = null,
        string? adminUserName = null);
}
