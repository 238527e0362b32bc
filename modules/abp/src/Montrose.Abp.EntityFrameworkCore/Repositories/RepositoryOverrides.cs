using System.Collections.Concurrent;
using System.Reflection;

namespace Volo.Abp.Domain.Repositories.EntityFrameworkCore;

/// <summary>Whether a repository class says itself what it queries or what belongs to its entities.</summary>
internal static class RepositoryOverrides
{
    private static readonly ConcurrentDictionary<Type, bool> Overriding = new();

    public static bool QueriesItself(Type repositoryType) => Overriding.GetOrAdd(repositoryType, static type =>
        type.GetMethods(BindingFlags.Instance | BindingFlags.Public)
            .Where(method => method.Name is "GetQueryableAsync" or "WithDetailsAsync")
            .Any(method => !method.DeclaringType!.IsGenericType || method.DeclaringType.GetGenericTypeDefinition() != typeof(EfCoreRepository<,>)));
}
