using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Clients;
using Montrose.PostgresTesting;
using Volo.Abp;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;
using Volo.Abp.Uow;
using Xunit;

namespace Montrose.TestBase;

/// <summary>The running product of one test class, on a database of its own that is cloned from a migrated template.</summary>
public class MontroseApp : IAsyncLifetime
{
    private PostgresTestDatabase _database = null!;
    private IAbpApplicationWithInternalServiceProvider _application = null!;

    public IServiceProvider Services => _application.ServiceProvider;
    public string ConnectionString => _database.ConnectionString;
    public TestClock Clock => Services.GetRequiredService<TestClock>();
    public TestMailbox Mailbox => Services.GetRequiredService<TestMailbox>();

    /// <summary>Builders that make what a test needs.</summary>
    public Given Given => new(this);

    public virtual async Task InitializeAsync()
    {
        _database = await InstalledDatabase.CreateAsync();
        _application = await InstalledDatabase.OpenAsync(_database.ConnectionString, Configuration, ConfigureServices);
    }

    public virtual async Task DisposeAsync()
    {
        await _application.ShutdownAsync();
        _application.Dispose();
        await _database.DisposeAsync();
    }

    /// <summary>Runs as a person: their tenant, their principal, their client scope, in a unit of work of its own.</summary>
    public async Task<T> AsAsync<T>(Person person, Func<IServiceProvider, Task<T>> act)
    {
        using var services = Services.CreateScope();
        var provider = services.ServiceProvider;
        using var tenant = provider.GetRequiredService<ICurrentTenant>().Change(person.TenantId);
        using var principal = provider.GetRequiredService<ICurrentPrincipalAccessor>().Change(person.Principal());
        var snapshot = await provider.GetRequiredService<ClientScopeResolver>().ResolveAsync();
        using var scope = provider.GetRequiredService<IClientScope>().Use(snapshot);
        return await act(provider);
    }

    public Task AsAsync(Person person, Func<IServiceProvider, Task> act) =>
        AsAsync(person, async s => { await act(s); return true; });

    /// <summary>Asks one application service as a person.</summary>
    public Task<T> AsAsync<TService, T>(Person person, Func<TService, Task<T>> act) where TService : notnull =>
        AsAsync(person, s => act(s.GetRequiredService<TService>()));

    /// <summary>Runs the waiting background jobs, as the worker would.</summary>
    public async Task RunJobsAsync()
    {
        using var services = Services.CreateScope();
        var store = services.ServiceProvider.GetRequiredService<IBackgroundJobStore>();
        var executer = services.ServiceProvider.GetRequiredService<IBackgroundJobExecuter>();
        var serializer = services.ServiceProvider.GetRequiredService<IBackgroundJobSerializer>();
        var options = services.ServiceProvider.GetRequiredService<Microsoft.Extensions.Options.IOptions<AbpBackgroundJobOptions>>().Value;
        var units = services.ServiceProvider.GetRequiredService<IUnitOfWorkManager>();
        using var unit = units.Begin(requiresNew: true);
        foreach (var job in await store.GetWaitingJobsAsync(100))
        {
            var configuration = options.GetJob(job.JobName);
            var args = serializer.Deserialize(job.JobArgs, configuration.ArgsType);
            await executer.ExecuteAsync(new JobExecutionContext(services.ServiceProvider, configuration.JobType, args));
            await store.DeleteAsync(job.Id);
        }
        await unit.CompleteAsync();
    }

    /// <summary>What the tests of a module add to the product, as another module would.</summary>
    protected virtual void ConfigureServices(IServiceCollection services)
    {
    }

    protected virtual Dictionary<string, string?> Configuration => new(StringComparer.Ordinal)
    {
        ["App:SelfUrl"] = "http://localhost:5080",
        ["Settings:Abp.Mailing.DefaultFromAddress"] = "no-reply@montrose.example",
    };
}
