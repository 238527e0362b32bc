using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;

namespace Montrose.Architecture.Tests.Rules;

/// <summary>What types must keep. Each violation is a sentence.</summary>
public static class TypeRules
{
    private static readonly string[] Infrastructure = ["Microsoft.EntityFrameworkCore", "Npgsql", "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Http"];

    /// <summary>Every method that is reachable from outside says who may call it.</summary>
    public static IEnumerable<string> Unauthorized(IEnumerable<Type> types) =>
        from type in types
        where type is { IsClass: true, IsAbstract: false } && typeof(IApplicationService).IsAssignableFrom(type)
        where !type.IsDefined(typeof(AuthorizeAttribute), inherit: true)
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where !method.IsSpecialName && !method.IsDefined(typeof(AuthorizeAttribute)) && !method.IsDefined(typeof(AllowAnonymousAttribute))
        select $"{type.Name}.{method.Name} says neither [Authorize] nor [AllowAnonymous].";

    /// <summary>State changes are verbs of the business.</summary>
    public static IEnumerable<string> OpenSetters(IEnumerable<Type> types) =>
        from type in types
        where type is { IsClass: true, IsAbstract: false } && typeof(IEntity).IsAssignableFrom(type)
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where property.SetMethod is { IsPublic: true }
        select $"{type.Name}.{property.Name} has a public setter.";

    public static IEnumerable<string> InfrastructureIn(Assembly domain) =>
        from reference in domain.GetReferencedAssemblies()
        where Infrastructure.Any(i => reference.Name!.StartsWith(i, StringComparison.Ordinal))
        select $"{domain.GetName().Name} uses {reference.Name}.";
}
