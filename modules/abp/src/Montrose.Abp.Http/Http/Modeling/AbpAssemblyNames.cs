using System.Collections.Concurrent;

namespace Volo.Abp.Http.Modeling;

/// <summary>
/// The assembly that a type of the framework has in ABP. Clients that are made from a description read it, and here
/// several of those assemblies are one.
/// </summary>
internal static class AbpAssemblyNames
{
    private static readonly Lazy<Dictionary<string, string>> Names = new(Read);
    private static readonly ConcurrentDictionary<Type, string> Written = new();

    public static string FullNameWithAssembly(Type type)
        => Written.GetOrAdd(type, static t => $"{t.FullName ?? t.Name}, {AssemblyOf(t)}");

    private static string AssemblyOf(Type type)
    {
        var own = type.Assembly.GetName().Name!;
        if (!own.StartsWith("Montrose.Abp.", StringComparison.Ordinal) || type.Namespace?.StartsWith("Volo.Abp", StringComparison.Ordinal) != true)
            return own;
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return Names.Value.GetValueOrDefault(definition.FullName!) ?? Names.Value.GetValueOrDefault(definition.Namespace!) ?? own;
    }

    /// <summary>A line is a namespace or a type, a blank, and its assembly.</summary>
    private static Dictionary<string, string> Read()
    {
        const string resource = "abp-assemblies.txt";
        using var stream = typeof(AbpAssemblyNames).Assembly.GetManifestResourceStream(resource)
            ?? throw new AbpException($"The resource {resource} is missing.");
        using var reader = new StreamReader(stream);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            if (line.Split(' ') is [var name, var assembly])
                names[name] = assembly;
        return names;
    }
}
