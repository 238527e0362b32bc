using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Identity;

/// <summary>Seeds the administrator with every database or tenant.</summary>
public class IdentityDataSeedContributor : IDataSeedContributor, ITransientDependency
{
    public const string AdminEmailPropertyName = "AdminEmail";
    public const string AdminEmailDefaultValue = "admin@abp.io";
    public const string AdminUserNamePropertyName = "AdminUserName";
    public const string AdminUserNameDefaultValue = "admin";
    public const string AdminPasswordPropertyName = "AdminPassword";
    public const string AdminPasswordDefaultValue = "1q2w3E*";

    public IdentityDataSeedContributor(IIdentityDataSeeder identityDataSeeder)
    {
        IdentityDataSeeder = identityDataSeeder;
    }

    protected IIdentityDataSeeder IdentityDataSeeder { get; }

    public virtual Task SeedAsync(DataSeedContext context) => IdentityDataSeeder.SeedAsync(
        context[AdminEmailPropertyName] as string ?? AdminEmailDefaultValue,
        context[AdminPasswordPropertyName] as string ?? AdminPasswordDefaultValue,
        context.TenantId,
        context[AdminUserNamePropertyName] as string ?? AdminUserNameDefaultValue);
}
