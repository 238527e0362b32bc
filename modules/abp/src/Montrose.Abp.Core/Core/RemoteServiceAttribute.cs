using System.Reflection;

namespace Volo.Abp;

/// <summary>Says whether, and under which remote name, a service or a method is reachable over HTTP.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Method)]
public class RemoteServiceAttribute : Attribute
{
    public RemoteServiceAttribute(bool isEnabled = true)
    {
        IsEnabled = isEnabled;
        IsMetadataEnabled = true;
    }

    public bool IsEnabled { get; set; }

    public bool IsMetadataEnabled { get; set; }

    /// <summary>The group that clients know the service by.</summary>
    public string? Name { get; set; }

    public virtual bool IsEnabledFor(Type type) => IsEnabled;

    public virtual bool IsEnabledFor(MethodInfo method) => IsEnabled;

    public virtual bool IsMetadataEnabledFor(Type type) => IsMetadataEnabled;

    public virtual bool IsMetadataEnabledFor(MethodInfo method) => IsMetadataEnabled;

    public static bool IsExplicitlyEnabledFor(Type type) => Find(type)?.IsEnabledFor(type) == true;

    public static bool IsExplicitlyDisabledFor(Type type) => Find(type)?.IsEnabledFor(type) == false;

    public static bool IsMetadataExplicitlyEnabledFor(Type type) => Find(type)?.IsMetadataEnabledFor(type) == true;

    public static bool IsMetadataExplicitlyDisabledFor(Type type) => Find(type)?.IsMetadataEnabledFor(type) == false;

    public static bool IsMetadataExplicitlyDisabledFor(MethodInfo method) => Find(method)?.IsMetadataEnabledFor(method) == false;

    public static bool IsMetadataExplicitlyEnabledFor(MethodInfo method) => Find(method)?.IsMetadataEnabledFor(method) == true;

    private static RemoteServiceAttribute? Find(MemberInfo member) => member.GetCustomAttribute<RemoteServiceAttribute>(inherit: true);
}
