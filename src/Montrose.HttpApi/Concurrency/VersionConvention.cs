using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Content;
using Volo.Abp.Threading;

namespace Montrose.Concurrency;

/// <summary>
/// Decides at start which reads are of one thing, and so answer an ETag, and which read tells the version of what a change
/// is about: the one of the same controller at the same address, or else at the nearest address above it.
/// </summary>
internal sealed class VersionConvention : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        foreach (var controller in application.Controllers)
        {
            var reads = controller.Actions.Where(IsReadOfOne).ToList();
            foreach (var read in reads) read.Filters.Add(new VersionedReadFilter());
            foreach (var change in controller.Actions.Where(static a => IsApi(a) && Methods(a).Any(IsChange)))
                if (Nearest(reads, change) is { } read) change.Filters.Add(new VersionedChangeFilter(read.ActionMethod));
        }
    }

    private static bool IsReadOfOne(ActionModel action) =>
        IsApi(action) && Methods(action).Contains(HttpMethods.Get, StringComparer.OrdinalIgnoreCase) && IsOne(AsyncHelper.UnwrapTask(action.ActionMethod.ReturnType));

    /// <summary>An object: no list, no file, no single value.</summary>
    private static bool IsOne(Type type) =>
        type is { IsClass: true } && type != typeof(string) && type != typeof(object) && !typeof(System.Collections.IEnumerable).IsAssignableFrom(type)
        && !typeof(Microsoft.AspNetCore.Mvc.IActionResult).IsAssignableFrom(type) && !typeof(IRemoteStreamContent).IsAssignableFrom(type) && !IsList(type);

    private static bool IsList(Type type) =>
        type.GetInterfaces().Any(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IListResult<>));

    private static ActionModel? Nearest(List<ActionModel> reads, ActionModel change)
    {
        var address = AddressOf(change);
        var parameters = change.ActionMethod.GetParameters().Select(static p => (p.Name, p.ParameterType)).ToHashSet();
        return reads
            .Where(r => IsAt(AddressOf(r), address) && r.ActionMethod.GetParameters().All(p => parameters.Contains((p.Name, p.ParameterType))))
            .OrderByDescending(static r => AddressOf(r).Length)
            .FirstOrDefault();
    }

    private static bool IsAt(string read, string change) =>
        change.StartsWith(read, StringComparison.OrdinalIgnoreCase) && (change.Length == read.Length || change[read.Length] == '/');

    private static bool IsApi(ActionModel action) => AddressOf(action).StartsWith("api/", StringComparison.OrdinalIgnoreCase);

    private static bool IsChange(string method) => HttpMethods.IsPut(method) || HttpMethods.IsPatch(method) || HttpMethods.IsDelete(method);

    private static IEnumerable<string> Methods(ActionModel action) =>
        action.Selectors.SelectMany(static s => s.ActionConstraints.OfType<HttpMethodActionConstraint>()).SelectMany(static c => c.HttpMethods);

    private static string AddressOf(ActionModel action)
    {
        var own = action.Selectors.Select(static s => s.AttributeRouteModel).FirstOrDefault(static r => r is not null);
        var above = action.Controller.Selectors.Select(static s => s.AttributeRouteModel).FirstOrDefault(static r => r is not null);
        return AttributeRouteModel.CombineAttributeRouteModel(above, own)?.Template?.Trim('~', '/') ?? "";
    }
}
