using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Montrose.Billing.Integration;
using Montrose.Clients;
using Montrose.Monetary;
using Montrose.TestBase;
using Npgsql;
using Volo.Abp;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.Bench;

/// <summary>The product's services in this process, and an agency's wallets to spend from as its modules do.</summary>
public sealed class LedgerUnderLoad : IAsyncDisposable
{
    private const long Credit = 1_000_000_000;
    private const int Price = 1;
    private readonly IAbpApplicationWithInternalServiceProvider _application;
    private readonly Guid[] _clients;

    private LedgerUnderLoad(IAbpApplicationWithInternalServiceProvider application, Guid agency, int wallets)
    {
        (_application, Agency) = (application, agency);
        _clients = [.. Enumerable.Range(0, wallets).Select(static _ => Guid.NewGuid())];
    }

    public Guid Agency { get; }

    public static async Task<LedgerUnderLoad> OpenAsync(BenchDatabase database, Guid agency, int wallets)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("ConnectionStrings:Default", database.ApplicationConnectionString), new("ConnectionStrings:Migrations", database.ConnectionString)])
            .Build();
        var application = await AbpApplicationFactory.CreateAsync<MontroseTestModule>(o =>
        {
            o.UseAutofac();
            o.Services.ReplaceConfiguration(configuration);
            o.Services.AddLogging(static l => l.SetMinimumLevel(LogLevel.Warning));
        });
        await application.InitializeAsync();
        var ledger = new LedgerUnderLoad(application, agency, wallets);
        for (var i = 0; i < wallets; i++) await ledger.InTransactionAsync(i, w => w.RefundAsync(ledger.Movement(i, Credit, "credit")));
        return ledger;
    }

    public Task SpendAsync(int wallet, string purchase) => InTransactionAsync(wallet, w => w.SpendAsync(Movement(wallet, Price, purchase)));

    /// <summary>What the reference is told of the wallets.</summary>
    public async Task<IReadOnlyList<BareWalletAccounts>> AccountsAsync(NpgsqlDataSource owner)
    {
        var accounts = new List<BareWalletAccounts>();
        foreach (var client in _clients)
        {
            await using var command = owner.CreateCommand("""
                SELECT w."Id", p."Id" FROM billing."Accounts" w JOIN billing."Accounts" p ON p."ClientId" = w."ClientId" AND p."Kind" = 3 WHERE w."ClientId" = $1 AND w."Kind" = 1
                """);
            command.Parameters.Add(new NpgsqlParameter { Value = client });
            await using var reader = await command.ExecuteReaderAsync();
            await reader.ReadAsync();
            accounts.Add(new BareWalletAccounts(client, reader.GetGuid(0), reader.GetGuid(1)));
        }
        return accounts;
    }

    /// <summary>Every purchase was paid once, or the bench measured something else.</summary>
    public async Task CheckAsync(NpgsqlDataSource owner, long purchases)
    {
        await using var command = owner.CreateCommand("""SELECT sum("BalanceMinorUnits")::bigint FROM billing."Accounts" WHERE "ClientId" = ANY ($1) AND "Kind" = 1""");
        command.Parameters.Add(new NpgsqlParameter { Value = _clients });
        var (left, expected) = ((long)(await command.ExecuteScalarAsync())!, (Credit * _clients.Length) - (purchases * Price));
        if (left != expected) throw new InvalidOperationException($"The wallets hold {left} after {purchases} purchases, and should hold {expected}.");
    }

    public async ValueTask DisposeAsync()
    {
        await _application.ShutdownAsync();
        _application.Dispose();
    }

    private WalletMovement Movement(int wallet, long amount, string purchase) => new(_clients[wallet], new Money(amount, "EUR"), "bench", $"{_clients[wallet]:N}-{purchase}", "A purchase");

    /// <summary>As a module's handler works: in the agency, for one client, in a transaction that commits.</summary>
    private async Task InTransactionAsync(int wallet, Func<IWalletIntegrationService, Task> act)
    {
        using var services = _application.ServiceProvider.CreateScope();
        var provider = services.ServiceProvider;
        using var tenant = provider.GetRequiredService<ICurrentTenant>().Change(Agency);
        using var scope = provider.GetRequiredService<IClientScope>().Use(ClientScopeSnapshot.ForClient(_clients[wallet]));
        using var unit = provider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        await act(provider.GetRequiredService<IWalletIntegrationService>());
        await unit.CompleteAsync();
    }
}
