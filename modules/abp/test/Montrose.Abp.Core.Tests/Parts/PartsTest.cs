using System.Security.Claims;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;
using Volo.Abp.Testing;
using Volo.Abp;

namespace Montrose.Abp.Core.Tests.Parts;

/// <summary>A test of one part in an application with all of them.</summary>
public abstract class PartsTest : AbpIntegratedTest<PartsTestModule>
{
    protected override void SetAbpApplicationCreationOptions(AbpApplicationCreationOptions options) => options.UseAutofac();

    protected ICurrentTenant CurrentTenant => GetRequiredService<ICurrentTenant>();

    protected override void BeforeAddApplication(IServiceCollection services)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        Configure(values);
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
    }

    protected virtual void Configure(Dictionary<string, string?> configuration)
    {
        configuration["StringEncryption:DefaultPassPhrase"] = "a pass phrase of the tests";
    }

    protected static ClaimsPrincipal Somebody(Guid? id = null, Guid? tenantId = null, params string[] roles)
    {
        var claims = new List<Claim> { new(AbpClaimTypes.UserId, (id ?? Guid.Parse("99999999-9999-9999-9999-999999999999")).ToString()) };
        if (tenantId is not null)
            claims.Add(new Claim(AbpClaimTypes.TenantId, tenantId.Value.ToString()));
        claims.AddRange(roles.Select(r => new Claim(AbpClaimTypes.Role, r)));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, "test"));
    }

    protected IDisposable SignIn(ClaimsPrincipal principal) => GetRequiredService<ICurrentPrincipalAccessor>().Change(principal);
}
