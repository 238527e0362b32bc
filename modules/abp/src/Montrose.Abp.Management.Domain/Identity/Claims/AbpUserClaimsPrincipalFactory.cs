using System.Globalization;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;
using Volo.Abp.Uow;

namespace Volo.Abp.Identity;

/// <summary>What a session knows of its user: ASP.NET Core Identity's claims under ABP's names, tenant included.</summary>
public class AbpUserClaimsPrincipalFactory : UserClaimsPrincipalFactory<IdentityUser, IdentityRole>, ITransientDependency
{
    public AbpUserClaimsPrincipalFactory(
        UserManager<IdentityUser> userManager,
        RoleManager<IdentityRole> roleManager,
        IOptions<IdentityOptions> options,
        ICurrentPrincipalAccessor currentPrincipalAccessor,
        IAbpClaimsPrincipalFactory abpClaimsPrincipalFactory)
        : base(userManager, roleManager, options)
    {
        CurrentPrincipalAccessor = currentPrincipalAccessor;
        AbpClaimsPrincipalFactory = abpClaimsPrincipalFactory;
    }

    protected ICurrentPrincipalAccessor CurrentPrincipalAccessor { get; }

    protected IAbpClaimsPrincipalFactory AbpClaimsPrincipalFactory { get; }

    [UnitOfWork]
    public override async Task<ClaimsPrincipal> CreateAsync(IdentityUser user)
    {
        var principal = await base.CreateAsync(user);
        var identity = principal.Identities.First();

        Add(identity, AbpClaimTypes.TenantId, user.TenantId?.ToString());
        Add(identity, AbpClaimTypes.Name, user.Name);
        Add(identity, AbpClaimTypes.SurName, user.Surname);
        Add(identity, AbpClaimTypes.PhoneNumber, user.PhoneNumber);
        Add(identity, AbpClaimTypes.PhoneNumberVerified, Flag(user.PhoneNumberConfirmed));
        Add(identity, AbpClaimTypes.Email, user.Email);
        Add(identity, AbpClaimTypes.EmailVerified, Flag(user.EmailConfirmed));

        // Contributors may look at the current principal; it has to be the one being made.
        using (CurrentPrincipalAccessor.Change(identity))
        {
            await AbpClaimsPrincipalFactory.CreateAsync(principal);
        }

        return principal;
    }

    private static string Flag(bool value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Add(ClaimsIdentity identity, string type, string? value)
    {
        if (!value.IsNullOrWhiteSpace())
        {
            identity.AddIfNotContains(new Claim(type, value!));
        }
    }
}
