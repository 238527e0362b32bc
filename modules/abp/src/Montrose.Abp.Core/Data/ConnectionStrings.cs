using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Volo.Abp.Data;

public class ConnectionStrings : Dictionary<string, string?>
{
    public const string DefaultConnectionStringName = "Default";

    public ConnectionStrings()
        : base(StringComparer.Ordinal)
    {
    }

    public string? Default
    {
        get => this.GetOrDefault(DefaultConnectionStringName);
        set => this[DefaultConnectionStringName] = value;
    }
}

/// <summary>Names the connection string that a database context uses.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public class ConnectionStringNameAttribute : Attribute
{
    public ConnectionStringNameAttribute(string name)
    {
        Name = Check.NotNull(name, nameof(name));
    }

    public string Name { get; }

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, string> Names = new();

    public static string GetConnStringName<T>() => GetConnStringName(typeof(T));

    // Asked at each use of a DbContext; reading the attribute costs as much as all of the unit of work.
    public static string GetConnStringName(Type type)
        => Names.GetOrAdd(type, static t => t.GetCustomAttribute<ConnectionStringNameAttribute>()?.Name ?? t.FullName!);
}
