using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.Seeding;

/// <summary>Who runs the installation at first. Without a password in the configuration nobody is created.</summary>
public class HostAdminOptions
{
    public const string Section = "HostAdmin";

    public string Email { get; set; } = "";
    public string Password { get; set; } = "";
}

/// <summary>The host's roles, and its first admin where the configuration names one.</summary>
public class HostSeedContributor(
    AgencySeeder seeder,
    IdentityUserManager users,
    IGuidGenerator guids,
    IOptions<HostAdminOptions> options,
    ILogger<HostSeedContributor> logger) : IDataSeedContributor, ITransientDependency
{
    public async Task SeedAsync(DataSeedContext context)
    {
        await seeder.SeedRolesAsync(context.TenantId);
        if (context.TenantId is not null) return;
        var admin = options.Value;
        if (admin.Email.Length == 0 || admin.Password.Length == 0)
        {
            if ((await users.GetUsersInRoleAsync(MontroseRoles.Admin)).Count == 0)
                logger.LogWarning("Nobody can sign in to the host's portal: set HostAdmin:Email and HostAdmin:Password once and start again.");
            return;
        }
        if (await users.FindByEmailAsync(admin.Email) is not null) return;
        var user = new IdentityUser(guids.Create(), admin.Email, admin.Email) { Name = "Administrator" };
        user.SetEmailConfirmed(true);
        (await users.CreateAsync(user, admin.Password)).CheckErrors();
        (await users.AddToRoleAsync(user, MontroseRoles.Admin)).CheckErrors();
    }
}
