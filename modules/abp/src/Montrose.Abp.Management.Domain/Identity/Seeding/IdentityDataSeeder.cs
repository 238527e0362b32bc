using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.Identity;

/// <inheritdoc cref="IIdentityDataSeeder"/>
public class IdentityDataSeeder : ITransientDependency, IIdentityDataSeeder
{
    private const string AdminRoleName = "admin";

    public IdentityDataSeeder(
        IGuidGenerator guidGenerator,
        IIdentityRoleRepository roleRepository,
        IIdentityUserRepository userRepository,
        ILookupNormalizer lookupNormalizer,
        IdentityUserManager userManager,
        IdentityRoleManager roleManager,
        ICurrentTenant currentTenant,
        IOptions<IdentityOptions> identityOptions)
    {
        GuidGenerator = guidGenerator;
        RoleRepository = roleRepository;
        UserRepository = userRepository;
        LookupNormalizer = lookupNormalizer;
        UserManager = userManager;
        RoleManager = roleManager;
        CurrentTenant = currentTenant;
        IdentityOptions = identityOptions;
    }

    protected IGuidGenerator GuidGenerator { get; }

    protected IIdentityRoleRepository RoleRepository { get; }

    protected IIdentityUserRepository UserRepository { get; }

    protected ILookupNormalizer LookupNormalizer { get; }

    protected IdentityUserManager UserManager { get; }

    protected IdentityRoleManager RoleManager { get; }

    protected ICurrentTenant CurrentTenant { get; }

    protected IOptions<IdentityOptions> IdentityOptions { get; }

    /// <summary>Harmless when repeated: somebody who is there keeps name, address and password.</summary>
    [UnitOfWork]
    public virtual async Task<IdentityDataSeedResult> SeedAsync(
        string adminEmail,
        string adminPassword,
        Guid? tenantId = null,
        string? adminUserName = null)
    {
        Check.NotNullOrWhiteSpace(adminEmail, nameof(adminEmail));
        Check.NotNullOrWhiteSpace(adminPassword, nameof(adminPassword));
        adminUserName = adminUserName.IsNullOrWhiteSpace() ? IdentityDataSeedContributor.AdminUserNameDefaultValue : adminUserName!;

        using (CurrentTenant.Change(tenantId))
        {
            await IdentityOptions.SetAsync();

            var result = new IdentityDataSeedResult();
            var admin = await UserRepository.FindByNormalizedUserNameAsync(LookupNormalizer.NormalizeName(adminUserName));
            if (admin is not null)
            {
                return result;
            }

            admin = new IdentityUser(GuidGenerator.Create(), adminUserName, adminEmail, tenantId) { Name = adminUserName };
            (await UserManager.CreateAsync(admin, adminPassword, validatePassword: false)).CheckErrors();
            result.CreatedAdminUser = true;

            var role = await RoleRepository.FindByNormalizedNameAsync(LookupNormalizer.NormalizeName(AdminRoleName));
            if (role is null)
            {
                role = new IdentityRole(GuidGenerator.Create(), AdminRoleName, tenantId) { IsStatic = true, IsPublic = true };
                (await RoleManager.CreateAsync(role)).CheckErrors();
                result.CreatedAdminRole = true;
            }

            (await UserManager.AddToRoleAsync(admin, AdminRoleName)).CheckErrors();
            return result;
        }
    }
}
