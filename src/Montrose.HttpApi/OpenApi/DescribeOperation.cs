using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Content;
using Volo.Abp.Threading;

namespace Montrose.OpenApi;

/// <summary>What the description says of one operation: its summary, who may, what can go wrong, an example.</summary>
internal sealed class DescribeOperation(CodeDocumentation code, IServiceScopeFactory scopes) : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor is not ControllerActionDescriptor action) return Task.CompletedTask;
        using var scope = scopes.CreateScope();
        var rules = CallerRules.Of(action, scope.ServiceProvider);
        var document = context.Document!;
        operation.OperationId = $"{action.ControllerName}_{Short(action.MethodInfo.Name)}";
        Say(operation, action, rules);
        Secure(operation, rules, document);
        Answer(operation, context.Description, action, rules, document);
        operation.Extensions![OpenApiNames.Samples] = new JsonNodeExtension(new CodeSamples(action, context.Description, rules, operation.OperationId).All());
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? []) Explain(parameter, context.Description);
        RequestHeaders.AddTo(operation, context.Description, document);
        return Task.CompletedTask;
    }

    private void Say(OpenApiOperation operation, ControllerActionDescriptor action, CallerRules rules)
    {
        var said = code.Of(action.MethodInfo);
        // A controller with one thing to do says it in its own words.
        operation.Summary = CodeDocumentation.Text(said?.Element("summary"))
            ?? (action.ControllerTypeInfo.DeclaredMethods.Count(static m => m is { IsPublic: true, IsSpecialName: false }) == 1 ? code.SummaryOf(action.ControllerTypeInfo.AsType()) : null);
        operation.Description = string.Join("\n\n", ((string?[])
        [
            rules.IsAnonymous ? "Open to everybody." : rules.Permissions is [] ? "For whoever is signed in." : $"Permission: {string.Join(", ", rules.Permissions.Select(static p => $"`{p}`"))}.",
            CodeDocumentation.Text(said?.Element("returns")),
            CodeDocumentation.Text(said?.Element("exception")) is { } codes ? $"Refused with the codes: {codes}." : null,
        ]).OfType<string>());
    }

    private static void Secure(OpenApiOperation operation, CallerRules rules, OpenApiDocument document)
    {
        var permissions = rules.IsAnonymous ? [OpenApiNames.Anonymous] : rules.Permissions is [] ? [OpenApiNames.SignedIn] : rules.Permissions;
        operation.Extensions ??= new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal);
        operation.Extensions[OpenApiNames.Permission] = new JsonNodeExtension(new JsonArray([.. permissions.Select(static p => (JsonNode)p)]));
        string[] schemes = rules.IsOpenToKeys ? [OpenApiNames.ApiKey, OpenApiNames.Bearer, OpenApiNames.Session] : [OpenApiNames.Session];
        operation.Security = rules.IsAnonymous
            ? [new OpenApiSecurityRequirement()]
            : [.. schemes.Select(s => new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(s, document)] = [] })];
    }

    private static void Answer(OpenApiOperation operation, ApiDescription description, ControllerActionDescriptor action, CallerRules rules, OpenApiDocument document)
    {
        var returned = AsyncHelper.UnwrapTask(action.MethodInfo.ReturnType);
        operation.Responses ??= [];
        if (returned == typeof(void))
        {
            operation.Responses.Clear();
            operation.Responses["204"] = new OpenApiResponse { Description = "Done." };
        }
        else if (typeof(IRemoteStreamContent).IsAssignableFrom(returned))
        {
            operation.Responses["200"] = new OpenApiResponse { Description = "The file.", Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { ["application/octet-stream"] = new() } };
        }
        else if (operation.Responses.TryGetValue("200", out var done) && done.Content is { } content && content.TryGetValue("application/json", out var json))
        {
            // One of several names of the same thing.
            content.Clear();
            content["application/json"] = json;
        }
        if (operation.RequestBody?.Content is { } bodies && bodies.TryGetValue("application/json", out var body))
        {
            bodies.Clear();
            bodies["application/json"] = body;
            if (description.ParameterDescriptions.FirstOrDefault(static p => p.Source.Id == "Body")?.Type is { } type) body.Example = ExampleOf.Body(type);
        }
        if (description.ParameterDescriptions.Count > 0) ErrorAnswers.AddTo(operation, document, "400");
        if (!rules.IsAnonymous) ErrorAnswers.AddTo(operation, document, "401");
        if (!rules.IsAnonymous || operation.RequestBody is not null) ErrorAnswers.AddTo(operation, document, "403");
        if (description.ParameterDescriptions.Any(static p => p.Source.Id == "Path")) ErrorAnswers.AddTo(operation, document, "404");
    }

    private void Explain(OpenApiParameter parameter, ApiDescription description)
    {
        var described = description.ParameterDescriptions.FirstOrDefault(p => string.Equals(p.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
        var property = described?.ModelMetadata is DefaultModelMetadata { ContainerType: { } container, PropertyName: { } name } ? container.GetProperty(name) : null;
        // A text that must not be null is refused where it is left out.
        if (described is { Source.Id: "Query" or "ModelBinding", ParameterDescriptor: ControllerParameterDescriptor { ParameterInfo: { HasDefaultValue: false } info } } && info.ParameterType == typeof(string)
            && new NullabilityInfoContext().Create(info).WriteState is NullabilityState.NotNull) parameter.Required = true;
        if (property?.GetCustomAttribute<RequiredAttribute>() is not null) parameter.Required = true;
        parameter.Description = parameter.Name switch
        {
            nameof(PagedResultRequestDto.SkipCount) => "How many entries to leave out before the page; 0 where it is left out.",
            nameof(PagedResultRequestDto.MaxResultCount) => string.Create(CultureInfo.InvariantCulture,
                $"How many entries a page has at most: {LimitedResultRequestDto.DefaultMaxResultCount} where it is left out, {LimitedResultRequestDto.MaxMaxResultCount} at most."),
            nameof(PagedAndSortedResultRequestDto.Sorting) => "The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused.",
            _ => property is null ? parameter.Description : code.SummaryOf(property) ?? parameter.Description,
        };
    }

    private static string Short(string method) => method.EndsWith("Async", StringComparison.Ordinal) ? method[..^5] : method;
}
