using Montrose.Billing.Invoices;
using Montrose.PostgresTesting;
using Montrose.TestBase;
using Montrose.Web.Tests.Api;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Montrose.Web.Tests.Spending;

/// <summary>The running product on a PostgreSQL of its own that keeps what it has acknowledged (fsync on), so that tests may take down either.</summary>
public sealed class DurablePortal : IAsyncLifetime
{
    private const string Database = "montrose";

    public ApiPortal Portal { get; } = new();

    public DurablePostgres Postgres { get; private set; } = null!;

    public PortalServer Server => Portal.Server;

    public LedgerInvariants Ledger => new(Server.ConnectionString);

    public ApiAgency North { get; private set; } = null!;

    /// <summary>Three of them.</summary>
    public IReadOnlyList<ApiClientPerson> NorthernClients { get; private set; } = [];

    public ApiAgency South { get; private set; } = null!;

    public ApiClientPerson SouthernClient { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Postgres = await DurablePostgres.StartAsync();
        var connectionString = await Postgres.CreateDatabaseAsync(Database);
        await InstalledDatabase.InstallAsync(connectionString);
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Billing__RedeemThrottle__AttemptsPerMinute"] = "1000000",
            ["Api__Idempotency__PatienceSeconds"] = "1",
            ["Api__RateLimits__PerAgency"] = "0",
            ["Api__RateLimits__PerUser"] = "0",
            ["Api__RateLimits__PerAddress"] = "0",
        };
        // Who looks from outside may not hold connections of a server that is gone.
        await Portal.StartAsync(settings, new PortalDatabase(connectionString + ";Pooling=false", PostgresTestDatabase.AsApplication(connectionString), Postgres));
        var agencies = await Task.WhenAll(Portal.AnAgencyAsync(), Portal.AnAgencyAsync());
        (North, South) = (agencies[0], agencies[1]);
        var clients = await Task.WhenAll(North.AClientAsync(), North.AClientAsync(), North.AClientAsync(), South.AClientAsync());
        (NorthernClients, SouthernClient) = (clients[..3], clients[3]);
    }

    public Task DisposeAsync() => Portal.DisposeAsync();

    /// <summary>A client whose wallet holds just the credit, with open invoices, each of which it can pay from it.</summary>
    /// <param name="credit">In minor units.</param>
    /// <param name="invoices">How many.</param>
    /// <param name="price">Of each of them, in minor units.</param>
    /// <param name="ofSouth">Of the other agency.</param>
    public async Task<Purse> APurseAsync(long credit, int invoices, long price, bool ofSouth = false)
    {
        var (agency, client) = (ofSouth ? South : North, ofSouth ? SouthernClient : NorthernClients[0]);
        if (await client.BalanceAsync() is var left and > 0) (await Spend.AskAsync(client, (await InvoicesAsync(agency, client, 1, left))[0])).Status.ShouldBe(200);
        await client.RedeemAsync((await agency.ACodeAsync(value: credit)).Code);
        return new Purse(client, credit, await InvoicesAsync(agency, client, invoices, price), price);
    }

    /// <summary>One is made and finalised by the agency, the others are copies of it: that is quicker, and each copy has its number and its line.</summary>
    private async Task<Guid[]> InvoicesAsync(ApiAgency agency, ApiClientPerson client, int count, long price)
    {
        var invoices = agency.Admin.Get<IInvoiceAppService>();
        var draft = await invoices.CreateAsync(new SaveInvoiceInput { ClientId = client.Workspace.Id, Lines = [new SaveInvoiceLineInput { Description = "Work", UnitPriceMinorUnits = price }] });
        var first = (await invoices.FinaliseAsync(draft.Id)).Id;
        var copies = await Ledger.AskAsync<Guid[]>($"""
            SET session_replication_role = replica;
            WITH copies AS (
                INSERT INTO billing."Invoices" SELECT r.* FROM billing."Invoices" i, generate_series(1, {count - 1}) n,
                    jsonb_populate_record(i, jsonb_build_object('Id', gen_random_uuid(), 'Sequence', i."Sequence" + n, 'Number', i."Number" || '-' || n)) r
                WHERE i."Id" = '{first}' RETURNING "Id"),
            lines AS (
                INSERT INTO billing."InvoiceLines" SELECT r.* FROM billing."InvoiceLines" l, copies c,
                    jsonb_populate_record(l, jsonb_build_object('Id', gen_random_uuid(), 'InvoiceId', c."Id")) r WHERE l."InvoiceId" = '{first}'),
            series AS (
                UPDATE billing."InvoiceSeries" s SET "Last" = s."Last" + {count - 1} FROM billing."Invoices" i
                WHERE i."Id" = '{first}' AND s."TenantId" = i."TenantId" AND s."Kind" = i."Kind" AND s."Year" = i."Year")
            SELECT coalesce(array_agg("Id"), ARRAY[]::uuid[]) FROM copies
            """);
        return [first, .. copies];
    }
}

/// <summary>A client who is about to spend.</summary>
/// <param name="Client">Its owner.</param>
/// <param name="Credit">What the wallet holds, in minor units.</param>
/// <param name="Invoices">Open ones: paying one is a spend.</param>
/// <param name="Price">Of each of them, in minor units.</param>
public sealed record Purse(ApiClientPerson Client, long Credit, IReadOnlyList<Guid> Invoices, long Price);

[CollectionDefinition(Name)]
public sealed class DurablePortalCollection : ICollectionFixture<DurablePortal>
{
    public const string Name = "Portal on a durable database";
}
