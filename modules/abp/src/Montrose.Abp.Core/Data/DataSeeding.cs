using Volo.Abp.Collections;
using Volo.Abp.Uow;

namespace Volo.Abp.Data;

/// <summary>Writes the first data; it is called again and again, so it must look before it writes.</summary>
public interface IDataSeedContributor
{
    Task SeedAsync(DataSeedContext context);
}

public interface IDataSeeder
{
    Task SeedAsync(DataSeedContext context);
}

public class DataSeedContributorList : TypeList<IDataSeedContributor>
{
}

public class AbpDataSeedOptions
{
    public DataSeedContributorList Contributors { get; } = new();
}

public class DataSeedContext
{
    public DataSeedContext(Guid? tenantId = null)
    {
        TenantId = tenantId;
    }

    public Guid? TenantId { get; set; }

    public Dictionary<string, object?> Properties { get; } = new(StringComparer.Ordinal);

    public object? this[string name]
    {
        get => Properties.GetOrDefault(name);
        set => Properties[name] = value;
    }

    public virtual DataSeedContext WithProperty(string key, object? value)
    {
        Properties[key] = value;
        return this;
    }
}

public static class DataSeederExtensions
{
    public const string SeedInSeparateUow = "__SeedInSeparateUow";
    public const string SeedInSeparateUowOptions = "__SeedInSeparateUowOptions";
    public const string SeedInSeparateUowRequiresNew = "__SeedInSeparateUowRequiresNew";

    public static Task SeedAsync(this IDataSeeder seeder, Guid? tenantId = null) => seeder.SeedAsync(new DataSeedContext(tenantId));

    /// <summary>Each contributor gets a unit of work of its own.</summary>
    public static Task SeedInSeparateUowAsync(
        this IDataSeeder seeder,
        Guid? tenantId = null,
        AbpUnitOfWorkOptions? options = null,
        bool requiresNew = false) =>
        seeder.SeedAsync(new DataSeedContext(tenantId)
            .WithProperty(SeedInSeparateUow, true)
            .WithProperty(SeedInSeparateUowOptions, options)
            .WithProperty(SeedInSeparateUowRequiresNew, requiresNew));
}
