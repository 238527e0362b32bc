using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds assemblies to those that MVC searches.</summary>
public static class AbpMvcBuilderExtensions
{
    public static void AddApplicationPartIfNotExists(this IMvcBuilder mvcBuilder, Assembly assembly)
        => mvcBuilder.PartManager.ApplicationParts.AddIfNotContains(assembly);

    public static void AddApplicationPartIfNotExists(this IMvcCoreBuilder mvcCoreBuilder, Assembly assembly)
        => mvcCoreBuilder.PartManager.ApplicationParts.AddIfNotContains(assembly);

    public static void AddIfNotContains(this IList<ApplicationPart> applicationParts, Assembly assembly)
    {
        if (applicationParts.Any(p => p is AssemblyPart part && part.Assembly == assembly))
            return;
        foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(assembly).GetApplicationParts(assembly))
            applicationParts.Add(part);
        foreach (var related in RelatedAssemblyAttribute.GetRelatedAssemblies(assembly, throwOnError: false))
            foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(related).GetApplicationParts(related))
                applicationParts.Add(part);
    }
}
