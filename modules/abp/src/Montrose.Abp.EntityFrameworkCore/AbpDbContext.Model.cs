using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore.Modeling;
using Volo.Abp.EntityFrameworkCore.ValueConverters;
using Volo.Abp.Timing;

namespace Volo.Abp.EntityFrameworkCore;

/// <content>The model: what entities get by convention.</content>
public abstract partial class AbpDbContext<TDbContext>
{
    private static readonly MethodInfo ConfigureEntityMethod =
        typeof(AbpDbContext<TDbContext>).GetMethod(nameof(ConfigureEntity), BindingFlags.Instance | BindingFlags.NonPublic)!;

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        TrySetDatabaseProvider(modelBuilder);
        foreach (var entityType in modelBuilder.Model.GetEntityTypes().ToList())
            Configure(modelBuilder, entityType, isLate: false);
        if (LazyServiceProvider is not null)
            Options.Value.ApplyOnModelCreating(this, modelBuilder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // Entities that a derived context adds after base.OnModelCreating need their filters as well.
        configurationBuilder.Conventions.Add(_ => new LateEntityConvention((builder, entityType) => Configure(builder, entityType, isLate: true)));
        if (LazyServiceProvider is not null)
            Options.Value.ApplyConventions(this, configurationBuilder);
    }

    private void Configure(ModelBuilder modelBuilder, IMutableEntityType entityType, bool isLate)
    {
        if (entityType.HasSharedClrType || entityType.FindAnnotation(LateEntityConvention.Configured) is not null)
            return;
        ConfigureEntityMethod.MakeGenericMethod(entityType.ClrType).Invoke(this, [modelBuilder, entityType, isLate]);
    }

    private void ConfigureEntity<TEntity>(ModelBuilder modelBuilder, IMutableEntityType entityType, bool isLate)
        where TEntity : class
    {
        entityType.SetAnnotation(LateEntityConvention.Configured, true);
        // What the derived context said of a late entity is not overwritten by conventions.
        if (isLate)
            ConfigureGlobalFilters<TEntity>(modelBuilder, entityType);
        else
            ConfigureBaseProperties<TEntity>(modelBuilder, entityType);
        ConfigureValueConverter<TEntity>(modelBuilder, entityType);
        ConfigureValueGenerated<TEntity>(modelBuilder, entityType);
    }

    protected virtual void TrySetDatabaseProvider(ModelBuilder modelBuilder)
    {
        if (GetDatabaseProviderOrNull(modelBuilder) is { } provider)
            modelBuilder.SetDatabaseProvider(provider);
    }

    protected virtual EfCoreDatabaseProvider? GetDatabaseProviderOrNull(ModelBuilder modelBuilder) => Database.ProviderName switch
    {
        "Npgsql.EntityFrameworkCore.PostgreSQL" => EfCoreDatabaseProvider.PostgreSql,
        "Microsoft.EntityFrameworkCore.SqlServer" => EfCoreDatabaseProvider.SqlServer,
        "Microsoft.EntityFrameworkCore.InMemory" => EfCoreDatabaseProvider.InMemory,
        "Microsoft.EntityFrameworkCore.Sqlite" => EfCoreDatabaseProvider.Sqlite,
        "Microsoft.EntityFrameworkCore.Cosmos" => EfCoreDatabaseProvider.Cosmos,
        "Pomelo.EntityFrameworkCore.MySql" => EfCoreDatabaseProvider.MySql,
        "Oracle.EntityFrameworkCore" => EfCoreDatabaseProvider.Oracle,
        "FirebirdSql.EntityFrameworkCore.Firebird" => EfCoreDatabaseProvider.Firebird,
        _ => null,
    };

    protected virtual void ConfigureBaseProperties<TEntity>(ModelBuilder modelBuilder, IMutableEntityType mutableEntityType)
        where TEntity : class
    {
        if (mutableEntityType.IsOwned() || !typeof(IEntity).IsAssignableFrom(typeof(TEntity)))
            return;
        modelBuilder.Entity<TEntity>().ConfigureByConvention();
        ConfigureGlobalFilters<TEntity>(modelBuilder, mutableEntityType);
    }

    /// <summary>Times are kept as the clock keeps them: normalized on their way in and out.</summary>
    protected virtual void ConfigureValueConverter<TEntity>(ModelBuilder modelBuilder, IMutableEntityType mutableEntityType)
        where TEntity : class
    {
        if (mutableEntityType.IsOwned() || typeof(TEntity).IsDefined(typeof(DisableDateTimeNormalizationAttribute), inherit: true))
            return;
        var clock = LazyServiceProvider?.LazyGetService<IClock>();
        foreach (var property in mutableEntityType.GetDeclaredProperties())
        {
            if (property.PropertyInfo is not { } info
                || property.GetValueConverter() is not null
                || !info.CanWrite
                || info.IsDefined(typeof(DisableDateTimeNormalizationAttribute), inherit: true))
                continue;
            if (property.ClrType == typeof(DateTime))
                property.SetValueConverter(new AbpDateTimeValueConverter(clock ?? UtcClock.Instance));
            else if (property.ClrType == typeof(DateTime?))
                property.SetValueConverter(new AbpNullableDateTimeValueConverter(clock ?? UtcClock.Instance));
        }
    }

    /// <summary>An entity's Guid is made by the application, so that it is known before the row is there.</summary>
    protected virtual void ConfigureValueGenerated<TEntity>(ModelBuilder modelBuilder, IMutableEntityType mutableEntityType)
        where TEntity : class
    {
        if (mutableEntityType.BaseType is null
            && typeof(IEntity<Guid>).IsAssignableFrom(typeof(TEntity))
            && mutableEntityType.FindProperty(nameof(IEntity<Guid>.Id)) is { } id
            && id.PropertyInfo?.IsDefined(typeof(System.ComponentModel.DataAnnotations.Schema.DatabaseGeneratedAttribute), inherit: true) != true)
        {
            id.ValueGenerated = ValueGenerated.Never;
        }
    }
}
