using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace Montrose.Isolation.Tests.Endpoints;

/// <summary>Where a caller can write text.</summary>
internal static class TextFields
{
    /// <summary>Members of the body, as JSON names them.</summary>
    public static IReadOnlyList<string> Of(ControllerActionDescriptor action) =>
        [.. action.Parameters.Where(p => p.BindingInfo?.BindingSource == BindingSource.Body).SelectMany(p => Texts(p.ParameterType)).Select(JsonNamingPolicy.CamelCase.ConvertName)];

    /// <summary>Fields that are bound for a handler: its own, and the page's properties, be they of another form.</summary>
    public static IReadOnlyList<string> Of(CompiledPageActionDescriptor page, HandlerMethodDescriptor handler) =>
    [
        .. page.BoundProperties.Concat<ParameterDescriptor>(handler.Parameters)
            .Where(p => p.BindingInfo?.BindingSource is null || p.BindingInfo.BindingSource == BindingSource.Form)
            .SelectMany(Fields).Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Fields(ParameterDescriptor parameter)
    {
        var name = parameter.BindingInfo?.BinderModelName ?? parameter.Name;
        if (parameter.ParameterType == typeof(string)) return [name];
        return Texts(parameter.ParameterType).Select(t => name.Length == 0 ? t : $"{name}.{t}");
    }

    private static IEnumerable<string> Texts(Type type) =>
        type.Namespace?.StartsWith("System", StringComparison.Ordinal) is not false || type.IsEnum
            ? []
            : type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.PropertyType == typeof(string) && p.SetMethod is { IsPublic: true }).Select(p => p.Name);
}
