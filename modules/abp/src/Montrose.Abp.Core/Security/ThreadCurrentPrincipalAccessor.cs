using System.Security.Claims;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Security.Claims;

public class ThreadCurrentPrincipalAccessor : CurrentPrincipalAccessorBase, ISingletonDependency
{
    protected override ClaimsPrincipal GetClaimsPrincipal() => (Thread.CurrentPrincipal as ClaimsPrincipal)!;
}
