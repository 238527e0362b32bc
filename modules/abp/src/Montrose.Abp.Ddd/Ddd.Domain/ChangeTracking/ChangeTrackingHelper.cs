using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Volo.Abp.Domain.ChangeTracking;

public static class ChangeTrackingHelper
{
    public static bool IsEntityChangeTrackingType(TypeInfo implementationType) =>
        implementationType.IsDefined(typeof(EntityChangeTrackingAttribute), inherit: true)
        || implementationType.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Any(method => method.IsDefined(typeof(EntityChangeTrackingAttribute), inherit: true));

    public static bool IsEntityChangeTrackingMethod(MethodInfo methodInfo, [NotNullWhen(true)] out EntityChangeTrackingAttribute? entityChangeTrackingAttribute)
    {
        entityChangeTrackingAttribute =
            methodInfo.GetCustomAttribute<EntityChangeTrackingAttribute>(inherit: true)
            ?? methodInfo.DeclaringType?.GetCustomAttribute<EntityChangeTrackingAttribute>(inherit: true);
        return entityChangeTrackingAttribute is not null;
    }
}
