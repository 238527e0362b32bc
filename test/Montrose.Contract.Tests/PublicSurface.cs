using System.Reflection;
using System.Text;

namespace Montrose.Contract;

/// <summary>Writes the public types and members of assemblies in the form in which ABP's are recorded.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["System.String"] = "string", ["System.Int32"] = "int", ["System.Int64"] = "long", ["System.Boolean"] = "bool",
        ["System.Object"] = "object", ["System.Void"] = "void", ["System.Decimal"] = "decimal", ["System.Double"] = "double",
        ["System.Byte"] = "byte", ["System.Char"] = "char", ["System.Single"] = "float", ["System.Int16"] = "short",
    };

    public static string Write(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes()
            .Where(t => t.Namespace?.StartsWith("Volo.Abp", StringComparison.Ordinal) == true)
            .OrderBy(t => t.FullName, StringComparer.Ordinal))
            Write(text, type);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Type type)
    {
        var kind = Kind(type);
        var bases = Bases(type, kind);
        text.AppendLine($"{kind} {type.Namespace}.{Name(type)}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : "")}{(type.IsGenericType ? Constraints(type.GetGenericArguments()) : "")}");
        if (type.IsEnum)
            foreach (var name in Enum.GetNames(type))
                text.AppendLine($"  {name} = {Convert.ToInt64(Enum.Parse(type, name), null)}");
        else if (kind == "delegate")
        {
            var invoke = type.GetMethod("Invoke")!;
            text.AppendLine($"  {Name(invoke.ReturnType)} Invoke({Parameters(invoke.GetParameters(), isExtension: false)})");
        }
        else
            WriteMembers(text, type);
    }

    private static void WriteMembers(StringBuilder text, Type type)
    {
        foreach (var field in type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily))
            text.AppendLine("  " + Field(type, field));
        foreach (var property in type.GetProperties(Declared))
            if (Property(type, property) is { } line)
                text.AppendLine("  " + line);
        foreach (var method in type.GetMethods(Declared).Where(m => !m.IsSpecialName && Access(m) is not null && m.Name is not "<Clone>$"))
        {
            var isExtension = method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), inherit: false);
            var access = Access(method) == "protected" ? "protected " : "";
            var generics = method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(g => g.Name)) + ">" : "";
            text.AppendLine($"  {access}{Modifier(method)}{Name(method.ReturnType)} {method.Name}{generics}({Parameters(method.GetParameters(), isExtension)}){(method.IsGenericMethod ? Constraints(method.GetGenericArguments()) : "")}");
        }
    }

    private static string Field(Type type, FieldInfo field)
    {
        var value = "";
        if (field.IsLiteral)
            value = " = " + Literal(field.GetRawConstantValue());
        else if (field is { IsStatic: true, IsPublic: true } && (field.FieldType == typeof(string) || field.FieldType == typeof(int)) && !type.ContainsGenericParameters)
            value = " = " + Literal(field.GetValue(null));
        return $"{(field.IsFamily ? "protected " : "")}{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{(field.IsInitOnly && !field.IsLiteral ? "readonly " : "")}{Name(field.FieldType)} {field.Name}{value}";
    }

    private static string? Property(Type type, PropertyInfo property)
    {
        var get = property.GetMethod is { } g ? Access(g) : null;
        var set = property.SetMethod is { } s ? Access(s) : null;
        if (get is null && set is null)
            return null;
        var accessor = property.GetMethod ?? property.SetMethod!;
        var access = get == "public" || set == "public" ? "" : "protected ";
        var value = accessor.IsStatic && property.PropertyType == typeof(int) && !type.ContainsGenericParameters && property.GetMethod is not null
            ? $" = {property.GetValue(null)}"
            : "";
        var getter = get is null ? "" : access.Length == 0 && get == "protected" ? "protected get; " : "get; ";
        var setter = set is null ? "" : access.Length == 0 && set == "protected" ? "protected set; " : "set; ";
        return $"{access}{Modifier(accessor)}{Name(property.PropertyType)} {property.Name} {{ {getter}{setter}}}{value}";
    }

    private static string Kind(Type type)
        => type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? "struct"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class"
            : "class";

    private static List<string> Bases(Type type, string kind)
    {
        var bases = new List<string>();
        if (type.BaseType is { } parent && parent != typeof(object) && !type.IsValueType && kind != "delegate")
            bases.Add(Name(parent));
        var inherited = type.GetInterfaces().SelectMany(i => i.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        bases.AddRange(type.GetInterfaces().Where(i => !inherited.Contains(i)).Select(Name));
        return bases;
    }

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return "ref " + Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter)
            return type.Name;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        if ((type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName is { } full && Keywords.TryGetValue(full, out var keyword))
            return keyword;
        var name = Plain(type);
        if (type.IsNested)
            name = Plain(type.DeclaringType!) + "." + name;
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }

    private static string Plain(Type type) => type.Name.Split('`')[0];

    private static string Literal(object? value) => value is string text ? $"\"{text}\"" : value?.ToString() ?? "null";

    private static string Parameters(ParameterInfo[] parameters, bool isExtension)
        => string.Join(", ", parameters.Select((p, i) =>
            (isExtension && i == 0 ? "this " : "") + (p.IsDefined(typeof(ParamArrayAttribute), inherit: false) ? "params " : "") + (p.IsOut ? "out " : "")
            + Name(p.ParameterType).Replace("ref ", p.IsOut ? "" : "ref ", StringComparison.Ordinal) + " " + p.Name + Default(p)));

    private static string Default(ParameterInfo parameter)
    {
        if (!parameter.HasDefaultValue)
            return "";
        object? value;
        try
        {
            value = parameter.RawDefaultValue;
        }
        catch (FormatException)
        {
            // Reflection can't make a default of every structure.
            return " = default";
        }
        return value switch
        {
            null => " = default",
            string text => $" = \"{text}\"",
            bool flag => flag ? " = true" : " = false",
            _ => $" = {value}",
        };
    }

    private static string Constraints(Type[] arguments)
    {
        var text = new StringBuilder();
        foreach (var argument in arguments.Where(a => a.IsGenericParameter))
        {
            var attributes = argument.GenericParameterAttributes;
            var parts = new List<string>();
            var isValue = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
            if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
                parts.Add("class");
            if (isValue)
                parts.Add("struct");
            parts.AddRange(argument.GetGenericParameterConstraints().Where(c => c != typeof(ValueType)).Select(Name));
            if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isValue)
                parts.Add("new()");
            if (parts.Count > 0)
                text.Append(" where ").Append(argument.Name).Append(" : ").AppendJoin(", ", parts);
        }
        return text.ToString();
    }

    private static string? Access(MethodBase method) => method.IsPublic ? "public" : method.IsFamily || method.IsFamilyOrAssembly ? "protected" : null;

    private static string Modifier(MethodInfo method)
        => method.DeclaringType!.IsInterface ? ""
            : method.IsStatic ? "static "
            : method.IsAbstract ? "abstract "
            : method is { IsVirtual: true, IsFinal: false } ? method.GetBaseDefinition() != method ? "override " : "virtual "
            : "";
}
