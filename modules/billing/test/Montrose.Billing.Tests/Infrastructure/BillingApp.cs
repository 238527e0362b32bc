using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Wallets;
using Montrose.Clients;
using Montrose.TestBase;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;
using Volo.Abp.Uow;

namespace Montrose.Billing.Tests.Infrastructure;

/// <summary>The product on a database of its own.</summary>
public sealed class BillingApp : BillingAppBase;

/// <summary>The product with the words that billing's tests need.</summary>
public abstract class BillingAppBase : MontroseApp
{
    protected override Dictionary<string, string?> Configuration => new(base.Configuration, StringComparer.Ordinal) { ["Billing:Gateways:Test"] = "true" };

    public LedgerInvariants Ledger => new(ConnectionString);

    /// <summary>A client's person without the account and password that <see cref="Given.AClient"/> makes: enough to redeem and quick to have in numbers.</summary>
    public static Person APersonOf(TestAgency agency, Guid? clientId = null) =>
        new(Guid.NewGuid(), agency.Id, "person@client.example", MontroseRoles.Client, clientId ?? Guid.NewGuid());

    public Task<RedeemCodeDto> ACode(TestAgency agency, long value = 1_000, int usageLimit = 1, int perClient = 1, DateTime? expiresAt = null, string? code = null) =>
        AsAsync<IRedeemCodeAppService, RedeemCodeDto>(agency.Admin, async s => (await s.GenerateAsync(new CreateRedeemCodesInput
        {
            Count = 1,
            Code = code,
            ValueMinorUnits = value,
            UsageLimit = usageLimit,
            PerClientLimit = perClient,
            ExpiresAt = expiresAt,
            Description = "From a test",
        })).Items[0]);

    public Task<RedeemResultDto> Redeem(Person person, string code, string? requestKey = null) =>
        AsClientAsync(person, s => s.GetRequiredService<IWalletAppService>().RedeemAsync(new RedeemInput { Code = code, RequestKey = requestKey }));

    public Task<WalletDto> WalletOf(Person person) => AsClientAsync(person, s => s.GetRequiredService<IWalletAppService>().GetMineAsync());

    /// <summary>As the person, seeing their own client.</summary>
    public async Task<T> AsClientAsync<T>(Person person, Func<IServiceProvider, Task<T>> act)
    {
        using var services = Services.CreateScope();
        var provider = services.ServiceProvider;
        using var tenant = provider.GetRequiredService<ICurrentTenant>().Change(person.TenantId);
        using var principal = provider.GetRequiredService<ICurrentPrincipalAccessor>().Change(person.Principal());
        using var scope = provider.GetRequiredService<IClientScope>().Use(ClientScopeSnapshot.ForClient(person.ClientId!.Value));
        return await act(provider);
    }

    /// <summary>As a module's handler works: in the agency, for one client, in a transaction that commits.</summary>
    public async Task InTransactionAsync(TestAgency agency, Guid clientId, Func<IServiceProvider, Task> act)
    {
        using var services = Services.CreateScope();
        var provider = services.ServiceProvider;
        using var tenant = provider.GetRequiredService<ICurrentTenant>().Change(agency.Id);
        using var scope = provider.GetRequiredService<IClientScope>().Use(ClientScopeSnapshot.ForClient(clientId));
        using var unit = provider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        await act(provider);
        await unit.CompleteAsync();
    }
}
