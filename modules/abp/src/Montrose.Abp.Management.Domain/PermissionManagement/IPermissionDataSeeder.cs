namespace Volo.Abp.PermissionManagement;

/// <summary>Grants permissions to a key without asking who may.</summary>
public interface IPermissionDataSeeder
{
    Task SeedAsync(string providerName, string providerKey, IEnumerable<string> grantedPermissions, Guid? tenantId = null);
}
