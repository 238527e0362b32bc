using System.Reflection;

namespace Volo.Abp.Threading;

public static class AsyncHelper
{
    public static bool IsAsync(this MethodInfo method) => Check.NotNull(method, nameof(method)).ReturnType.IsTaskOrTaskOfT();

    public static bool IsTaskOrTaskOfT(this Type type) => type == typeof(Task) || type.IsTaskOfT();

    public static bool IsTaskOfT(this Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>);

    public static Type UnwrapTask(Type type)
    {
        Check.NotNull(type, nameof(type));
        if (type == typeof(Task))
            return typeof(void);
        return type.IsTaskOfT() ? type.GenericTypeArguments[0] : type;
    }

    /// <summary>Waits on a thread of the pool, so that no caller's context can dead-lock.</summary>
    public static TResult RunSync<TResult>(Func<Task<TResult>> func) => Task.Run(func).GetAwaiter().GetResult();

    public static void RunSync(Func<Task> action) => Task.Run(action).GetAwaiter().GetResult();
}
