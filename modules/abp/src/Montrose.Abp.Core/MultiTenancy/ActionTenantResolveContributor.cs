namespace Volo.Abp.MultiTenancy;

public class ActionTenantResolveContributor(Action<ITenantResolveContext> resolveAction) : TenantResolveContributorBase
{
    public const string ContributorName = "Action";

    public override string Name => ContributorName;

    public override Task ResolveAsync(ITenantResolveContext context)
    {
        resolveAction(context);
        return Task.CompletedTask;
    }
}
