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

    public static string GetConnStringName<T>() => GetConnStringName(typeof(T));

    public static string GetConnStringName(Type type) => type.GetCustomAttribute<ConnectionStringNameAttribute>()?.Name ?? type.FullName!;
}
