using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Montrose.Agencies;
using Montrose.Permissions;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.SettingManagement;
using Volo.Abp.Uow;

namespace Montrose.Seeding;

/// <summary>
/// Seeds the host and every agency once for each set of permissions and for each first super-admin that is configured, so that an upgrade brings its new permissions to the
/// static roles and an ordinary start asks one question only.
/// </summary>
public class InstallationSeeder(
    IDataSeeder seeder,
    IRepository<Agency, Guid> agencies,
    IPermissionDefinitionManager permissions,
    ISettingManager settings,
    IOptions<HostAdminOptions> hostAdmin,
    IUnitOfWorkManager units) : ITransientDependency
{
    /// <summary>True where something was seeded.</summary>
    public async Task<bool> SeedAsync()
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var version = await VersionAsync();
        var isSeeded = await settings.GetOrNullGlobalAsync(SeedingSettings.Version) == version;
        if (!isSeeded)
        {
            await seeder.SeedAsync(new DataSeedContext());
            foreach (var agency in await agencies.GetListAsync()) await seeder.SeedAsync(new DataSeedContext(agency.Id));
            await settings.SetGlobalAsync(SeedingSettings.Version, version);
        }
        await unit.CompleteAsync();
        return !isSeeded;
    }

    private async Task<string> VersionAsync()
    {
        var all = (await permissions.GetPermissionsAsync())
            .Select(p => $"{p.Name}:{p.MultiTenancySide}:{string.Join(',', p.GetGrantedRoles())}:{p.IsGrantedToAdmins()}")
            .Order(StringComparer.Ordinal)
            .Append(hostAdmin.Value.Password.Length > 0 ? hostAdmin.Value.Email : "");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', all))))[..16];
    }
}
