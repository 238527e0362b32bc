using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Volo.Abp.Data;
using Volo.Abp.Uow;

namespace Montrose.Concurrency;

/// <summary>
/// Lets a change with If-Match happen to the version that it names and no other. It reads the present version in the unit of
/// work of the change, and looks afterwards at which stamps were replaced: who came in between is seen there.
/// </summary>
internal sealed class VersionedChangeFilter(MethodInfo read) : IAsyncActionFilter, IOrderedFilter
{
    /// <summary>Inside of the unit of work, and of what remembers answers.</summary>
    public int Order => int.MinValue + 600;

    public Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next) =>
        context.HttpContext.Request.Headers.IfMatch.Count == 0 ? next() : OnlyIfMatchesAsync(context, next);

    private async Task OnlyIfMatchesAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (!EntityTagHeaderValue.TryParseStrictList(http.Request.Headers.IfMatch, out var tags)) throw VersionErrors.TagInvalid();
        var services = http.RequestServices;
        var (_, present) = EntityTag.Of(await ReadAsync(context), services.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions);
        if (!present.IsVersionOfOneOf(tags)) throw VersionErrors.Changed();

        var replaced = services.GetRequiredService<ReplacedStamps>().Watch();
        var executed = await next();
        if (executed.Exception is null && services.GetRequiredService<IUnitOfWorkManager>().Current is { } unit)
        {
            try
            {
                await unit.SaveChangesAsync();
            }
            catch (AbpDbConcurrencyException exception)
            {
                executed.Exception = exception;
            }
            if (IsOfAnother(replaced, present, context)) executed.Exception = VersionErrors.Changed();
        }
        if (executed.Exception is AbpDbConcurrencyException) executed.Exception = VersionErrors.Changed();
    }

    /// <summary>What the address names was replaced, and it was not the version that was read.</summary>
    private static bool IsOfAnother(IReadOnlyList<(object? Id, string Stamp)> replaced, EntityTag present, ActionExecutingContext context) =>
        present.IsStamp && !replaced.Any(r => r.Stamp == present.Version)
        && replaced.Any(r => r.Id is Guid id && context.ActionArguments.TryGetValue("id", out var asked) && asked is Guid own && own == id);

    private async Task<object> ReadAsync(ActionExecutingContext context)
    {
        var arguments = read.GetParameters().Select(p => context.ActionArguments.TryGetValue(p.Name!, out var value) ? value : null).ToArray();
        var answer = read.Invoke(context.Controller, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
        if (answer is not Task task) return answer;
        await task;
        return task.GetType().GetProperty(nameof(Task<object>.Result))!.GetValue(task)!;
    }
}
