using System.Collections;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text;
using Volo.Abp.Content;
using Volo.Abp.Http.Modeling;
using Volo.Abp.Http.ProxyScripting.Generators;
using Volo.Abp.Json;

namespace Volo.Abp.Http.Client.DynamicProxying;

/// <summary>The body of a call: JSON, or a form where there are files.</summary>
internal static class RequestBody
{
    public static HttpContent? Build(ActionApiDescriptionModel action, IReadOnlyDictionary<string, object?> values, IJsonSerializer json)
        => Json(action, values, json) as HttpContent ?? Form(action, values);

    private static StringContent? Json(ActionApiDescriptionModel action, IReadOnlyDictionary<string, object?> values, IJsonSerializer json)
    {
        var body = action.Parameters.FirstOrDefault(p => string.Equals(p.BindingSourceId, ParameterBindingSources.Body, StringComparison.Ordinal));
        if (body is null)
            return null;
        var value = ParameterValue.Find(body, values) ?? throw new AbpException($"The parameter '{body.NameOnMethod}' is the body of {action.Url} and can't be null.");
        return new StringContent(json.Serialize(value), Encoding.UTF8, MediaTypeNames.Application.Json);
    }

    private static MultipartFormDataContent? Form(ActionApiDescriptionModel action, IReadOnlyDictionary<string, object?> values)
    {
        var parts = action.Parameters
            .Where(p => p.BindingSourceId is ParameterBindingSources.Form or ParameterBindingSources.FormFile)
            .ToList();
        if (parts.Count == 0)
            return null;
        var form = new MultipartFormDataContent();
        foreach (var part in parts)
            Add(form, part.Name, ParameterValue.Find(part, values));
        return form;
    }

    private static void Add(MultipartFormDataContent form, string name, object? value)
    {
        switch (value)
        {
            case null:
                return;
            case IRemoteStreamContent stream:
                var content = new StreamContent(stream.GetStream());
                if (!string.IsNullOrEmpty(stream.ContentType))
                    content.Headers.ContentType = MediaTypeHeaderValue.Parse(stream.ContentType);
                form.Add(content, name, stream.FileName ?? name);
                return;
            case IEnumerable items when value is not string:
                foreach (var item in items)
                    Add(form, name, item);
                return;
            default:
                form.Add(new StringContent(RequestAddress.Text(value)), name);
                return;
        }
    }
}
