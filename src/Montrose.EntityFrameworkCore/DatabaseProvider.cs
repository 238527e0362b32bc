using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Montrose.EntityFrameworkCore;

/// <summary>Which database the installation runs on: the configuration's Database:Provider.</summary>
public static class DatabaseProvider
{
    public const string Key = "Database:Provider";
    public const string PostgreSql = "PostgreSql";
    public const string SqlServer = "SqlServer";

    /// <exception cref="InvalidOperationException">The configuration names another provider.</exception>
    public static string Of(IServiceCollection services) => Of(services.GetConfiguration());

    /// <exception cref="InvalidOperationException">The configuration names another provider.</exception>
    public static string Of(IConfiguration configuration) => configuration[Key] switch
    {
        null or "" or PostgreSql => PostgreSql,
        SqlServer => SqlServer,
        var other => throw new InvalidOperationException($"{Key} is '{other}'; it must be {PostgreSql} or {SqlServer}."),
    };
}
