using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>How the application services of one assembly become controllers.</summary>
public class ConventionalControllerSetting(Assembly assembly, string rootPath, string remoteServiceName)
{
    private readonly HashSet<Type> _types = [];

    public Assembly Assembly { get; } = assembly;

    public bool? UseV3UrlStyle { get; set; }

    /// <summary>The part of the address after <c>/api/</c>.</summary>
    public string RootPath { get; set; } = rootPath;

    public string RemoteServiceName { get; set; } = remoteServiceName;

    public Func<Type, bool>? TypePredicate { get; set; }

    public ApplicationServiceTypes ApplicationServiceTypes { get; set; } = ApplicationServiceTypes.All;

    public Action<ControllerModel>? ControllerModelConfigurer { get; set; }

    public Func<UrlControllerNameNormalizerContext, string>? UrlControllerNameNormalizer { get; set; }

    public Func<UrlActionNameNormalizerContext, string>? UrlActionNameNormalizer { get; set; }

    public void Initialize()
    {
        _types.Clear();
        foreach (var type in Assembly.GetTypes())
            if (IsRemoteService(type) && IsWantedKind(type) && (TypePredicate is null || TypePredicate(type)))
                _types.Add(type);
    }

    public IReadOnlyList<Type> GetControllerTypes() => [.. _types];

    internal bool Contains(Type type) => _types.Contains(type);

    private static bool IsRemoteService(Type type)
    {
        if (!type.IsPublic || type.IsAbstract || type.IsGenericType)
            return false;
        if (type.GetCustomAttribute<RemoteServiceAttribute>() is { } attribute && !attribute.IsEnabledFor(type))
            return false;
        return typeof(IRemoteService).IsAssignableFrom(type);
    }

    private bool IsWantedKind(Type type)
        => ApplicationServiceTypes.HasFlag(IntegrationServiceAttribute.IsDefinedOrInherited(type)
            ? ApplicationServiceTypes.IntegrationServices
            : ApplicationServiceTypes.ApplicationServices);
}
