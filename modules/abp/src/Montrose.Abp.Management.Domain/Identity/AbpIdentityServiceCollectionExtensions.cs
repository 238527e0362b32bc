using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Identity;
using IdentityRole = Volo.Abp.Identity.IdentityRole;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>ASP.NET Core Identity with the module's users, roles, stores and managers.</summary>
public static class AbpIdentityServiceCollectionExtensions
{
    public static IdentityBuilder AddAbpIdentity(this IServiceCollection services) => services.AddAbpIdentity(_ => { });

    public static IdentityBuilder AddAbpIdentity(this IServiceCollection services, Action<IdentityOptions> setupAction)
    {
        services.TryAddScoped<IdentityRoleManager>();
        services.TryAddScoped(typeof(RoleManager<IdentityRole>), provider => provider.GetRequiredService<IdentityRoleManager>());
        services.TryAddScoped<IdentityUserManager>();
        services.TryAddScoped(typeof(UserManager<IdentityUser>), provider => provider.GetRequiredService<IdentityUserManager>());
        services.TryAddScoped<IdentityUserStore>();
        services.TryAddScoped(typeof(IUserStore<IdentityUser>), provider => provider.GetRequiredService<IdentityUserStore>());
        services.TryAddScoped<IdentityRoleStore>();
        services.TryAddScoped(typeof(IRoleStore<IdentityRole>), provider => provider.GetRequiredService<IdentityRoleStore>());
        services.TryAddScoped<IdentityErrorDescriber, LocalizedIdentityErrorDescriber>();

        return services
            .AddIdentityCore<IdentityUser>(setupAction)
            .AddRoles<IdentityRole>()
            .AddUserValidator<AbpIdentityUserValidator>()
            .AddClaimsPrincipalFactory<AbpUserClaimsPrincipalFactory>();
    }
}
