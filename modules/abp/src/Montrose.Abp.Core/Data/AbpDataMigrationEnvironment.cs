using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Data;

/// <summary>Its presence says that the application runs only to migrate and seed.</summary>
public class AbpDataMigrationEnvironment
{
}

public static class AbpDataMigrationEnvironmentExtensions
{
    public static void AddDataMigrationEnvironment(this AbpApplicationCreationOptions options, AbpDataMigrationEnvironment? environment = null) =>
        options.Services.AddDataMigrationEnvironment(environment);

    public static void AddDataMigrationEnvironment(this IServiceCollection services, AbpDataMigrationEnvironment? environment = null) =>
        services.AddObjectAccessor(environment ?? new AbpDataMigrationEnvironment());

    public static AbpDataMigrationEnvironment? GetDataMigrationEnvironment(this IServiceCollection services) =>
        services.GetObjectOrNull<AbpDataMigrationEnvironment>();

    public static bool IsDataMigrationEnvironment(this IServiceCollection services) => services.GetDataMigrationEnvironment() is not null;

    public static AbpDataMigrationEnvironment? GetDataMigrationEnvironment(this IServiceProvider serviceProvider) =>
        serviceProvider.GetService<IObjectAccessor<AbpDataMigrationEnvironment>>()?.Value;

    public static bool IsDataMigrationEnvironment(this IServiceProvider serviceProvider) => serviceProvider.GetDataMigrationEnvironment() is not null;
}
