using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Montrose.PostgresTesting;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;
using Xunit;

namespace Montrose.Abp.Management.TestApp;

/// <summary>The application on a database of the test class's own.</summary>
public sealed class ManagementApp : IAsyncLifetime
{
    private PostgresTestDatabase _database = null!;
    private IAbpApplicationWithInternalServiceProvider _application = null!;

    public string ConnectionString => _database.ConnectionString;

    public IServiceProvider Services => _application.ServiceProvider;

    public async Task InitializeAsync()
    {
        _database = await CreateDatabaseAsync();
        _application = await AbpApplicationFactory.CreateAsync<ManagementTestModule>(options =>
        {
            options.UseAutofac();
            options.Services.Configure<AbpDbConnectionOptions>(o => o.ConnectionStrings.Default = ConnectionString);
        });
        await _application.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _application.ShutdownAsync();
        _application.Dispose();
        await _database.DisposeAsync();
    }

    /// <summary>A database with all tables of management, empty.</summary>
    public static Task<PostgresTestDatabase> CreateDatabaseAsync() =>
        PostgresTestDatabase.CreateFromTemplateAsync("abp-management", CreateScript(), async connectionString =>
        {
            await using var dbContext = DbContext(connectionString);
            await dbContext.Database.EnsureCreatedAsync();
        });

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Does the work in a transaction that is committed at the end.</summary>
    public async Task<T> CommitAsync<T>(Func<Task<T>> work, Guid? tenantId = null)
    {
        using var tenant = Get<ICurrentTenant>().Change(tenantId);
        using var unitOfWork = Get<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var result = await work();
        await unitOfWork.CompleteAsync();
        return result;
    }

    public Task CommitAsync(Func<Task> work, Guid? tenantId = null) => CommitAsync(
        async () =>
        {
            await work();
            return true;
        },
        tenantId);

    /// <summary>Does the work in a transaction that is rolled back, after its changes have reached the database.</summary>
    public async Task RollBackAsync(Func<Task> work, Guid? tenantId = null)
    {
        using var tenant = Get<ICurrentTenant>().Change(tenantId);
        using var unitOfWork = Get<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        await work();
        await unitOfWork.SaveChangesAsync();
        await unitOfWork.RollbackAsync();
    }

    public async Task<T> InTenantAsync<T>(Guid? tenantId, Func<Task<T>> work)
    {
        using var tenant = Get<ICurrentTenant>().Change(tenantId);
        return await work();
    }

    /// <summary>SQL behind the application's back.</summary>
    public Task<object?> SqlAsync(string sql, params object?[] values) => SqlTo.ScalarAsync(ConnectionString, sql, values);

    private static string CreateScript()
    {
        using var dbContext = DbContext("Host=none");
        return dbContext.Database.GenerateCreateScript();
    }

    private static ManagementTestDbContext DbContext(string connectionString) =>
        new(new DbContextOptionsBuilder<ManagementTestDbContext>().UseNpgsql(connectionString).Options);
}
