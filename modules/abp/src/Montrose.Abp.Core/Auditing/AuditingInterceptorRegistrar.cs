using System.Reflection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Auditing;

/// <summary>Says which services write their calls to the audit log.</summary>
public static class AuditingInterceptorRegistrar
{
    public static void RegisterIfNeeded(IOnServiceRegistredContext context)
    {
        if (!DynamicProxyIgnoreTypes.Contains(context.ImplementationType) && ShouldIntercept(context.ImplementationType))
            context.Interceptors.TryAdd<AuditingInterceptor>();
    }

    /// <summary>Null where the type itself says nothing.</summary>
    public static bool? ShouldAuditTypeByDefaultOrNull(Type type, bool ignoreIntegrationServiceAttribute)
    {
        if (type.IsDefined(typeof(AuditedAttribute), inherit: true))
            return true;
        if (type.IsDefined(typeof(DisableAuditingAttribute), inherit: true))
            return false;
        if (!typeof(IAuditingEnabled).IsAssignableFrom(type))
            return null;
        return ignoreIntegrationServiceAttribute || !IntegrationServiceAttribute.IsDefinedOrInherited(type);
    }

    private static bool ShouldIntercept(Type type)
        => ShouldAuditTypeByDefaultOrNull(type, ignoreIntegrationServiceAttribute: true) == true
            || Array.Exists(type.GetMethods(), m => m.IsDefined(typeof(AuditedAttribute), inherit: true));
}
