using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Agencies;
using Montrose.Billing.RedeemCodes;
using Montrose.Branding;
using Montrose.Clients;
using Montrose.Isolation.Tests.Infrastructure;
using Npgsql;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.Isolation.Tests.World;

/// <summary>Two agencies with two clients each, alike to the last column, on one server, and the people who come to it.</summary>
public sealed class IsolationWorld(IsolationServer server)
{
    public const string Password = "Right-horse-1";

    public static string SubdomainOf(Owner owner) => owner.Agency() is Owner.A ? "alpha" : "beta";

    private readonly Dictionary<Owner, Guid> _tenants = [];
    private readonly Dictionary<Owner, Guid> _clients = [];
    private readonly Dictionary<(string Subject, Owner Owner), string> _ids = [];

    public IsolationServer Server => server;
    public Callers Callers { get; } = new(server);

    /// <summary>Everybody who calls, nobody in particular among them.</summary>
    public IReadOnlyList<Principal> Principals { get; private set; } = [];

    /// <summary>Programs with keys of agency A's people: one with all that its owner may give, and one for each scope alone.</summary>
    public IReadOnlyList<Principal> Keys { get; private set; } = [];

    public Guid? TenantOf(Owner owner) => owner.Agency() is Owner.Host ? null : _tenants[owner.Agency()];

    public Guid ClientOf(Owner owner) => _clients[owner];

    /// <summary>The seeded one.</summary>
    public string IdOf(Subject subject, Owner owner) => _ids[(subject.Name, owner)];

    /// <summary>A new one, for a call that uses it up.</summary>
    public Task<string> MakeAsync(Subject subject, Owner owner) =>
        InAsync(owner, services => subject.MakeAsync(new Making(services, this, owner)));

    public async Task SeedAsync()
    {
        foreach (var (inside, face) in new[] { (Owner.A, Owner.AFace), (Owner.B, Owner.BFace) }) await OpenAsync(inside, face);
        foreach (var client in new[] { Owner.A1, Owner.A2, Owner.B1, Owner.B2 })
            _ids[(Subjects.Client.Name, client)] = (_clients[client] = await InAsync(client, s => CreateClientAsync(s, client))).ToString();
        Principals = await new People(this).JoinAsync();
        foreach (var subject in AllSubjects)
        {
            foreach (var owner in subject.Owners.Where(o => !_ids.ContainsKey((subject.Name, o))))
                _ids[(subject.Name, owner)] = await MakeAsync(subject, owner);
        }
        foreach (var client in _clients.Keys) await RedeemAsync(client);
        Keys = await new Programs(this).JoinAsync();
        await DrainAsync();
    }

    /// <summary>The agency's logo is there again.</summary>
    public Task RestoreLogoAsync(Owner agency) => InAsync(agency, async s =>
    {
        var agencies = s.GetRequiredService<IRepository<Agency, Guid>>();
        var own = await agencies.GetAsync(TenantOf(agency)!.Value);
        await s.GetRequiredService<LogoStore>().SaveAsync(own, LogoImage.Read(Pictures.Png));
        return await agencies.UpdateAsync(own, autoSave: true);
    });

    /// <summary>The client has used the agency's seeded code, and one that carries the client's canary.</summary>
    private async Task RedeemAsync(Owner client)
    {
        foreach (var code in new[] { IdOf(Subjects.RedeemCode, client.Agency()), await MakeAsync(Subjects.RedeemCode, client) })
        {
            await InAsync(client, async s =>
            {
                var text = (await s.GetRequiredService<IRepository<RedeemCode, Guid>>().GetAsync(Guid.Parse(code))).Code;
                return await s.GetRequiredService<CodeRedeemer>().RedeemAsync(text, new Redeemer(ClientOf(client), null), Canary.Of(client));
            });
        }
    }

    /// <summary>What was left to background jobs is done: nothing changes by itself from here on.</summary>
    public async Task DrainAsync()
    {
        await using var connection = new NpgsqlConnection(server.OwnersConnectionString);
        await connection.OpenAsync();
        await using var waiting = new NpgsqlCommand("""SELECT string_agg("JobName" || ' tried ' || "TryCount", ', ') FROM "AbpBackgroundJobs" WHERE NOT "IsAbandoned" """, connection);
        var until = DateTime.UtcNow.AddSeconds(60);
        while (await waiting.ExecuteScalarAsync() is string jobs)
        {
            if (DateTime.UtcNow > until) throw new TimeoutException($"Background jobs are still waiting after a minute: {jobs}");
            await Task.Delay(20);
        }
    }

    /// <summary>No run of automatic assignment is under way any more.</summary>
    public async Task FinishAssignmentRunsAsync()
    {
        await using var connection = new NpgsqlConnection(server.OwnersConnectionString);
        await connection.OpenAsync();
        await using var finish = new NpgsqlCommand("""UPDATE platform."AssignmentRuns" SET "FinishedAt" = now() WHERE "FinishedAt" IS NULL AND "TenantId" = @agency""", connection) { Parameters = { new("agency", TenantOf(Owner.A)!.Value) } };
        await finish.ExecuteNonQueryAsync();
    }

    /// <summary>Works inside the owner's tenant as nobody in particular, sees every client, and commits.</summary>
    public async Task<T> InAsync<T>(Owner owner, Func<IServiceProvider, Task<T>> work)
    {
        using var services = server.Services.CreateScope();
        var provider = services.ServiceProvider;
        using var tenant = provider.GetRequiredService<ICurrentTenant>().Change(TenantOf(owner));
        using var scope = provider.GetRequiredService<IClientScope>().Use(ClientScopeSnapshot.All);
        using var unit = provider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var result = await work(provider);
        await unit.CompleteAsync();
        return result;
    }

    public static IReadOnlyList<Subject> AllSubjects { get; } =
        [.. typeof(Subjects).GetFields().Where(f => f.FieldType == typeof(Subject)).Select(f => (Subject)f.GetValue(null)!)];

    private async Task OpenAsync(Owner inside, Owner face)
    {
        _tenants[inside] = await InAsync(Owner.Host, async s =>
        {
            var agency = await s.GetRequiredService<AgencyManager>().OpenAsync(Canary.Of(face), SubdomainOf(face), "#225588", Canary.Email(face));
            agency.WelcomeWith(Canary.Of(face));
            using var _ = s.GetRequiredService<ICurrentTenant>().Change(agency.Id, agency.Subdomain);
            await s.GetRequiredService<Seeding.AgencySeeder>().SeedRolesAsync(agency.Id);
            return agency.Id;
        });
        await RestoreLogoAsync(inside);
        _ids[(Subjects.Agency.Name, face)] = _tenants[inside].ToString();
    }

    private static async Task<Guid> CreateClientAsync(IServiceProvider services, Owner owner)
    {
        var client = await services.GetRequiredService<ClientManager>()
            .CreateAsync(Canary.Of(owner), Canary.Of(owner), Canary.Email(owner), [ServiceKind.Marketing, ServiceKind.Website]);
        return client.Id;
    }
}
