using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.Security.Claims;

public class AbpClaimsPrincipalContributorContext(ClaimsPrincipal claimsIdentity, IServiceProvider serviceProvider)
{
    public ClaimsPrincipal ClaimsPrincipal { get; set; } = claimsIdentity;

    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public virtual T GetRequiredService<T>()
        where T : notnull => ServiceProvider.GetRequiredService<T>();
}
