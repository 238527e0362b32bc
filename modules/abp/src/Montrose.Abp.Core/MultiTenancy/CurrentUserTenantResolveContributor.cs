using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Users;

namespace Volo.Abp.MultiTenancy;

/// <summary>Somebody who is signed in belongs to a tenant or to the host, whatever the request says.</summary>
public class CurrentUserTenantResolveContributor : TenantResolveContributorBase
{
    public const string ContributorName = "CurrentUser";

    public override string Name => ContributorName;

    public override Task ResolveAsync(ITenantResolveContext context)
    {
        var user = context.ServiceProvider.GetRequiredService<ICurrentUser>();
        if (user.IsAuthenticated)
        {
            context.Handled = true;
            context.TenantIdOrName = user.TenantId?.ToString();
        }

        return Task.CompletedTask;
    }
}
