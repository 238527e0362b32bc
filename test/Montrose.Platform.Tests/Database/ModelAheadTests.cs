using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Montrose.EntityFrameworkCore;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;
using Xunit;

namespace Montrose.Platform.Tests.Database;

/// <summary>A start builds the model before there are services; it has to be the one that the application then works with.</summary>
public sealed class ModelAheadTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    [Fact]
    public async Task The_application_s_contexts_find_it_built()
    {
        var ahead = PostgreSqlModel.Build();

        using var services = app.Services.CreateScope();
        using var unit = services.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var context = await services.ServiceProvider.GetRequiredService<IDbContextProvider<MontroseDbContext>>().GetDbContextAsync();

        context.Model.ShouldBeSameAs(ahead);
    }

    [Fact]
    public void It_is_what_the_application_s_services_would_have_built()
    {
        // Options of another kind have a model of their own.
        var options = new DbContextOptionsBuilder<MontroseDbContext>();
        options.UseNpgsql("Host=nowhere", PostgreSqlModel.Configure).AddAbpDbContextOptionsExtension().EnableSensitiveDataLogging();
        using var context = new MontroseDbContext(options.Options) { LazyServiceProvider = app.Services.GetRequiredService<IAbpLazyServiceProvider>() };

        context.Model.ShouldNotBeSameAs(PostgreSqlModel.Build());
        Facts(context.Model).ShouldBe(Facts(PostgreSqlModel.Build()));
    }

    /// <summary>Tables, columns, keys, conversions and filters, in an order of their own.</summary>
    private static string[] Facts(IModel model) =>
    [
        .. model.GetEntityTypes().SelectMany(e => e.GetProperties().Select(p => $"{e.GetSchemaQualifiedTableName()}.{p.GetColumnName()} {p.GetColumnType()} {(p.IsNullable ? "null" : "not null")} by {p.GetValueConverter()?.GetType().Name}")
            .Concat(e.GetKeys().Select(k => $"{e.GetSchemaQualifiedTableName()} key {Names(k.Properties)}"))
            .Concat(e.GetForeignKeys().Select(k => $"{e.GetSchemaQualifiedTableName()} {Names(k.Properties)} of {k.PrincipalEntityType.Name} {k.DeleteBehavior}"))
            .Concat(e.GetIndexes().Select(i => $"{e.GetSchemaQualifiedTableName()} {(i.IsUnique ? "unique" : "index")} {Names(i.Properties)} {i.GetFilter()}"))
            .Concat(e.GetDeclaredQueryFilters().Select(f => $"{e.GetSchemaQualifiedTableName()} filtered by {f.Key}"))).Order(StringComparer.Ordinal),
    ];

    private static string Names(IEnumerable<IReadOnlyProperty> properties) => string.Join(", ", properties.Select(p => p.Name));
}
