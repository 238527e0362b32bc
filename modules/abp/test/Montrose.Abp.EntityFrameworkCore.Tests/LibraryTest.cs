using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Montrose.PostgresTesting;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore.Library;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Testing;
using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>A test with a library of its own in a database of its own.</summary>
public abstract class LibraryTest : AbpIntegratedTest<LibraryTestModule>
{
    private PostgresTestDatabase _database = default!;

    protected string ConnectionString => _database.ConnectionString;

    protected IUnitOfWorkManager Units => GetRequiredService<IUnitOfWorkManager>();

    protected ICurrentTenant Tenant => GetRequiredService<ICurrentTenant>();

    protected IDataFilter Filters => GetRequiredService<IDataFilter>();

    protected IRepository<Book, Guid> Books => GetRequiredService<IRepository<Book, Guid>>();

    protected IReaderRepository Readers => GetRequiredService<IReaderRepository>();

    protected SqlLog Sql => GetRequiredService<SqlLog>();

    protected override void BeforeAddApplication(IServiceCollection services)
    {
        _database = LibraryDatabase.Create();
        services.Configure<AbpDbConnectionOptions>(options => options.ConnectionStrings.Default = _database.ConnectionString);
        services.Configure<AbpMultiTenancyOptions>(options => options.IsEnabled = true);
    }

    protected override void SetAbpApplicationCreationOptions(AbpApplicationCreationOptions options) => options.UseAutofac();

    protected async Task InUnitAsync(Func<Task> action, bool isTransactional = true)
    {
        using var unit = Units.Begin(requiresNew: true, isTransactional: isTransactional);
        await action();
        await unit.CompleteAsync();
    }

    protected async Task<T> InUnitAsync<T>(Func<Task<T>> action, bool isTransactional = false)
    {
        using var unit = Units.Begin(requiresNew: true, isTransactional: isTransactional);
        var result = await action();
        await unit.CompleteAsync();
        return result;
    }

    protected async Task<Guid> GivenABookAsync(string title, string shelf = "A", Guid? tenantId = null)
    {
        var id = Guid.NewGuid();
        using (Tenant.Change(tenantId))
            await InUnitAsync(() => Books.InsertAsync(new Book(id, title, shelf)));
        return id;
    }

    /// <summary>What is in the database, whatever the filters say.</summary>
    protected async Task<T> AskDatabaseAsync<T>(FormattableString sql)
    {
        await using var context = new LibraryDbContext(new DbContextOptionsBuilder<LibraryDbContext>().UseNpgsql(ConnectionString).Options);
        return (await context.Database.SqlQuery<T>(sql).ToListAsync()).Single();
    }

    public override void Dispose()
    {
        base.Dispose();
        _database.Dispose();
    }
}
