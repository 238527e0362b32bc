using System.Reflection;

namespace Volo.Abp.Uow;

/// <summary>Says which classes and methods run in a unit of work.</summary>
public static class UnitOfWorkHelper
{
    public static bool IsUnitOfWorkType(TypeInfo implementationType) =>
        typeof(IUnitOfWorkEnabled).IsAssignableFrom(implementationType)
        || implementationType.IsDefined(typeof(UnitOfWorkAttribute), inherit: true)
        || Array.Exists(
            implementationType.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
            m => m.IsDefined(typeof(UnitOfWorkAttribute), inherit: true));

    public static bool IsUnitOfWorkMethod(MethodInfo methodInfo, out UnitOfWorkAttribute? unitOfWorkAttribute)
    {
        Check.NotNull(methodInfo, nameof(methodInfo));
        unitOfWorkAttribute = GetUnitOfWorkAttributeOrNull(methodInfo);
        if (unitOfWorkAttribute is not null)
            return !unitOfWorkAttribute.IsDisabled;
        return methodInfo.DeclaringType is { } type && typeof(IUnitOfWorkEnabled).IsAssignableFrom(type);
    }

    public static UnitOfWorkAttribute? GetUnitOfWorkAttributeOrNull(MethodInfo methodInfo) =>
        methodInfo.GetCustomAttribute<UnitOfWorkAttribute>(inherit: true)
        ?? methodInfo.DeclaringType?.GetTypeInfo().GetCustomAttribute<UnitOfWorkAttribute>(inherit: true);
}
