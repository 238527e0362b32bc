using Volo.Abp.DependencyInjection;

namespace Montrose.Billing.Gateways;

/// <summary>The gateways that the current agency takes payments with.</summary>
public class GatewayDirectory(IEnumerable<IPaymentGateway> gateways, GatewayAccounts accounts) : ITransientDependency
{
    /// <summary>Those that it has an account with; the built-in one where there is none.</summary>
    public async Task<IReadOnlyList<GatewayKind>> AvailableAsync()
    {
        var own = new List<GatewayKind>();
        foreach (var gateway in gateways.Where(g => g.Kind is not GatewayKind.Test).OrderBy(g => g.Kind))
            if (await gateway.IsConfiguredAsync()) own.Add(gateway.Kind);
        return own.Count > 0 ? own : await accounts.AllowsTestAsync() ? [GatewayKind.Test] : [];
    }

    /// <summary>For what was begun with it, whether or not it is still available.</summary>
    public IPaymentGateway Get(GatewayKind kind) => gateways.First(g => g.Kind == kind);

    /// <exception cref="Volo.Abp.BusinessException">Billing:Gateway.NotAvailable</exception>
    public async Task<IPaymentGateway> GetAvailableAsync(GatewayKind kind) =>
        (await AvailableAsync()).Contains(kind) ? Get(kind) : throw Errors.GatewayNotAvailable();
}
