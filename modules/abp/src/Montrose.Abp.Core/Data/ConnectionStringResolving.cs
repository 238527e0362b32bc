using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Data;

public interface IConnectionStringResolver
{
    [Obsolete("Use ResolveAsync method.")]
    string Resolve(string? connectionStringName = null);

    Task<string> ResolveAsync(string? connectionStringName = null);
}

public class DefaultConnectionStringResolver : IConnectionStringResolver, ITransientDependency
{
    private readonly IOptionsMonitor<AbpDbConnectionOptions> _options;

    public DefaultConnectionStringResolver(IOptionsMonitor<AbpDbConnectionOptions> options)
    {
        _options = options;
    }

    protected AbpDbConnectionOptions Options => _options.CurrentValue;

    [Obsolete("Use ResolveAsync method.")]
    public virtual string Resolve(string? connectionStringName = null) => Find(connectionStringName)!;

    public virtual Task<string> ResolveAsync(string? connectionStringName = null) => Task.FromResult(Find(connectionStringName)!);

    private string? Find(string? name) =>
        name is null ? Options.ConnectionStrings.Default : Options.GetConnectionStringOrNull(name);
}

public static class ConnectionStringResolverExtensions
{
    [Obsolete("Use ResolveAsync method.")]
    public static string Resolve<T>(this IConnectionStringResolver resolver) => resolver.Resolve(typeof(T));

    public static Task<string> ResolveAsync<T>(this IConnectionStringResolver resolver) => resolver.ResolveAsync(typeof(T));

    [Obsolete("Use ResolveAsync method.")]
    public static string Resolve(this IConnectionStringResolver resolver, Type type) =>
        resolver.Resolve(ConnectionStringNameAttribute.GetConnStringName(type));

    public static Task<string> ResolveAsync(this IConnectionStringResolver resolver, Type type) =>
        resolver.ResolveAsync(ConnectionStringNameAttribute.GetConnStringName(type));
}

public class AbpConnectionStringCheckResult
{
    public bool Connected { get; set; }

    public bool DatabaseExists { get; set; }
}

public interface IConnectionStringChecker
{
    Task<AbpConnectionStringCheckResult> CheckAsync(string connectionString);
}

/// <summary>Knows no database; a provider's package replaces it.</summary>
[Dependency(TryRegister = true)]
public class DefaultConnectionStringChecker : IConnectionStringChecker, ITransientDependency
{
    public Task<AbpConnectionStringCheckResult> CheckAsync(string connectionString) => Task.FromResult(new AbpConnectionStringCheckResult());
}
