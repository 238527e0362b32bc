using Montrose.Clients;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.AutoRecharges;

/// <summary>A wallet is to be looked at: has it fallen low, or does it lack what is to be bought?</summary>
/// <param name="TenantId">The agency.</param>
/// <param name="ClientId">Whose wallet.</param>
/// <param name="NeededMinorUnits">What a purchase needs, where one waits for it.</param>
[BackgroundJobName("montrose.billing.recharge")]
public sealed record RechargeArgs(Guid? TenantId, Guid ClientId, long NeededMinorUnits = 0);

/// <summary>Recharges once the spend is committed.</summary>
public class RechargeJob(RechargeDesk desk, IClientScope scope, ICurrentTenant tenant) : AsyncBackgroundJob<RechargeArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(RechargeArgs args)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(args.TenantId);
        await desk.RechargeAsync(args.ClientId, args.NeededMinorUnits);
    }
}
