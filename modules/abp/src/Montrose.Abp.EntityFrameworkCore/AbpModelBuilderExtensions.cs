using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;

namespace Microsoft.EntityFrameworkCore;

/// <summary>For which database and for whose side a model is built.</summary>
public static class AbpModelBuilderExtensions
{
    private const string ProviderAnnotation = "_Abp_DatabaseProvider";
    private const string SideAnnotation = "_Abp_MultiTenancySide";

    public static void SetMultiTenancySide(this ModelBuilder modelBuilder, MultiTenancySides side) =>
        modelBuilder.Model.SetAnnotation(SideAnnotation, side);

    public static MultiTenancySides GetMultiTenancySide(this ModelBuilder modelBuilder) =>
        modelBuilder.Model[SideAnnotation] as MultiTenancySides? ?? MultiTenancySides.Both;

    public static bool IsHostDatabase(this ModelBuilder modelBuilder) => modelBuilder.GetMultiTenancySide().HasFlag(MultiTenancySides.Host);

    public static bool IsTenantDatabase(this ModelBuilder modelBuilder) => modelBuilder.GetMultiTenancySide().HasFlag(MultiTenancySides.Tenant);

    public static bool IsHostOnlyDatabase(this ModelBuilder modelBuilder) => modelBuilder.GetMultiTenancySide() == MultiTenancySides.Host;

    public static bool IsTenantOnlyDatabase(this ModelBuilder modelBuilder) => modelBuilder.GetMultiTenancySide() == MultiTenancySides.Tenant;

    public static void SetDatabaseProvider(this ModelBuilder modelBuilder, EfCoreDatabaseProvider databaseProvider) =>
        modelBuilder.Model.SetAnnotation(ProviderAnnotation, databaseProvider);

    public static void ClearDatabaseProvider(this ModelBuilder modelBuilder) => modelBuilder.Model.RemoveAnnotation(ProviderAnnotation);

    public static EfCoreDatabaseProvider? GetDatabaseProvider(this ModelBuilder modelBuilder) =>
        modelBuilder.Model[ProviderAnnotation] as EfCoreDatabaseProvider?;

    public static bool IsUsingSqlServer(this ModelBuilder modelBuilder) => modelBuilder.GetDatabaseProvider() == EfCoreDatabaseProvider.SqlServer;

    public static bool IsUsingPostgreSql(this ModelBuilder modelBuilder) => modelBuilder.GetDatabaseProvider() == EfCoreDatabaseProvider.PostgreSql;

    public static bool IsUsingMySQL(this ModelBuilder modelBuilder) => modelBuilder.GetDatabaseProvider() == EfCoreDatabaseProvider.MySql;

    public static bool IsUsingOracle(this ModelBuilder modelBuilder) => modelBuilder.GetDatabaseProvider() == EfCoreDatabaseProvider.Oracle;

    public static bool IsUsingSqlite(this ModelBuilder modelBuilder) => modelBuilder.GetDatabaseProvider() == EfCoreDatabaseProvider.Sqlite;

    public static bool IsUsingInMemory(this ModelBuilder modelBuilder) => modelBuilder.GetDatabaseProvider() == EfCoreDatabaseProvider.InMemory;

    public static bool IsUsingCosmos(this ModelBuilder modelBuilder) => modelBuilder.GetDatabaseProvider() == EfCoreDatabaseProvider.Cosmos;

    public static bool IsUsingFirebird(this ModelBuilder modelBuilder) => modelBuilder.GetDatabaseProvider() == EfCoreDatabaseProvider.Firebird;
}
