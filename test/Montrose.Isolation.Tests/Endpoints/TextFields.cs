using System.ComponentModel.DataAnnotations;
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
    public static KnownEndpoint In(this KnownEndpoint endpoint, ControllerActionDescriptor action) =>
        endpoint.With(action.Parameters.Where(p => p.BindingInfo?.BindingSource == BindingSource.Body).SelectMany(p => Texts(p.ParameterType)).Select(t => new Text(JsonNamingPolicy.CamelCase.ConvertName(t.Name), t.IsRequired)));

    /// <summary>Fields that are bound for a handler: its own, and the page's properties, be they of another form.</summary>
    public static KnownEndpoint In(this KnownEndpoint endpoint, CompiledPageActionDescriptor page, HandlerMethodDescriptor handler) =>
        endpoint.With(page.BoundProperties.Concat<ParameterDescriptor>(handler.Parameters)
            .Where(p => p.BindingInfo?.BindingSource is null || p.BindingInfo.BindingSource == BindingSource.Form)
            .SelectMany(Fields));

    private static KnownEndpoint With(this KnownEndpoint endpoint, IEnumerable<Text> texts)
    {
        var all = texts.DistinctBy(t => t.Name, StringComparer.Ordinal).ToList();
        return endpoint with { TextFields = [.. all.Select(t => t.Name)], RequiredTexts = [.. all.Where(t => t.IsRequired).Select(t => t.Name)] };
    }

    private static IEnumerable<Text> Fields(ParameterDescriptor parameter)
    {
        var name = parameter.BindingInfo?.BinderModelName ?? parameter.Name;
        if (parameter.ParameterType == typeof(string)) return [new Text(name, false)];
        return Texts(parameter.ParameterType).Select(t => name.Length == 0 ? t : t with { Name = $"{name}.{t.Name}" });
    }

    private static IEnumerable<Text> Texts(Type type) =>
        type.Namespace?.StartsWith("System", StringComparison.Ordinal) is not false || type.IsEnum
            ? []
            : type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.PropertyType == typeof(string) && p.SetMethod is { IsPublic: true }).Select(p => new Text(p.Name, p.IsDefined(typeof(RequiredAttribute))));

    private sealed record Text(string Name, bool IsRequired);
}
