using System.Reflection;

namespace Volo.Abp.EventBus;

public interface IEventNameProvider
{
    string GetName(Type eventType);
}

/// <summary>The name an event goes by outside the process; without it, the type's full name.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class EventNameAttribute : Attribute, IEventNameProvider
{
    public EventNameAttribute(string name)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
    }

    public virtual string Name { get; }

    public static string GetNameOrDefault<TEvent>() => GetNameOrDefault(typeof(TEvent));

    public static string GetNameOrDefault(Type eventType)
    {
        Check.NotNull(eventType, nameof(eventType));
        return eventType.GetCustomAttributes(inherit: true).OfType<IEventNameProvider>().FirstOrDefault()?.GetName(eventType)
            ?? eventType.FullName!;
    }

    public string GetName(Type eventType) => Name;
}

/// <summary>Names a generic event after its argument.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class GenericEventNameAttribute : Attribute, IEventNameProvider
{
    public string? Prefix { get; set; }

    public string? Postfix { get; set; }

    public virtual string GetName(Type eventType)
    {
        if (!eventType.IsGenericType)
            throw new AbpException($"Given type is not generic: {eventType.AssemblyQualifiedName}");
        var arguments = eventType.GetGenericArguments();
        if (arguments.Length > 1)
            throw new AbpException($"Given type has more than one generic argument: {eventType.AssemblyQualifiedName}");
        return Prefix + EventNameAttribute.GetNameOrDefault(arguments[0]) + Postfix;
    }
}
