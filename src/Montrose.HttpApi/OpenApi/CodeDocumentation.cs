using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Montrose.OpenApi;

/// <summary>What the docstrings of the code say, read from the files that the compiler puts beside the assemblies.</summary>
internal sealed partial class CodeDocumentation
{
    private readonly ConcurrentDictionary<Assembly, ILookup<string, XElement>> _files = new();

    /// <summary>The first docstring with a summary among the method and those that it implements, the contracts first.</summary>
    public XElement? Of(MethodInfo method) =>
        Contracts(method).Append(method).Select(Find).FirstOrDefault(m => m?.Element("summary") is not null);

    public string? SummaryOf(PropertyInfo property) => Text(Members(property.DeclaringType!)[$"P:{NameOf(property.DeclaringType!)}.{property.Name}"].FirstOrDefault()?.Element("summary"));

    public string? SummaryOf(Type type) => Text(Members(type)[$"T:{NameOf(type)}"].FirstOrDefault()?.Element("summary"));

    /// <summary>An element's text in one line, with code and references as Markdown code.</summary>
    public static string? Text(XElement? element)
    {
        if (element is null) return null;
        var text = string.Concat(element.Nodes().Select(static n => n switch
        {
            XText plain => plain.Value,
            XElement { Name.LocalName: "see" } see when see.Attribute("langword") is { } word => $"`{word.Value}`",
            XElement { Name.LocalName: "see" or "paramref" } see => $"`{(see.Attribute("cref") ?? see.Attribute("name"))?.Value.Split('(')[0].Split('.', ':')[^1]}`",
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement other => other.Value,
            _ => "",
        }));
        return Spaces().Replace(text, " ").Trim() is { Length: > 0 } line ? line : null;
    }

    private XElement? Find(MethodInfo method)
    {
        var start = $"M:{NameOf(method.DeclaringType!)}.{method.Name}";
        var overloads = Members(method.DeclaringType!)[start].ToList();
        var count = method.GetParameters().Length;
        return overloads.Find(m => Parameters(m) == count);
    }

    private static IEnumerable<MethodInfo> Contracts(MethodInfo method)
    {
        var type = method.ReflectedType!;
        foreach (var contract in type.GetInterfaces())
        {
            var map = type.GetInterfaceMap(contract);
            for (var i = 0; i < map.TargetMethods.Length; i++)
                if (map.TargetMethods[i].MethodHandle == method.MethodHandle) yield return map.InterfaceMethods[i];
        }
    }

    private ILookup<string, XElement> Members(Type type) => _files.GetOrAdd(type.Assembly, static assembly =>
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        var members = File.Exists(file) ? XDocument.Load(file).Descendants("member") : [];
        return members.ToLookup(static m => m.Attribute("name")!.Value.Split('(')[0], StringComparer.Ordinal);
    });

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    /// <summary>How many parameters a method's name in the file lists; a comma within braces belongs to a type.</summary>
    private static int Parameters(XElement member)
    {
        var name = member.Attribute("name")!.Value;
        if (name.IndexOf('(', StringComparison.Ordinal) is var open && open < 0) return 0;
        var (depth, count) = (0, 1);
        foreach (var c in name.AsSpan(open))
        {
            depth += c is '{' ? 1 : c is '}' ? -1 : 0;
            if (c is ',' && depth == 0) count++;
        }
        return count;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
