using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Volo.Abp.Json.SystemTextJson;

namespace Volo.Abp.AspNetCore.Mvc.Json;

/// <summary>Requests and answers speak the application's JSON: its converters, its dates, its extra properties.</summary>
internal sealed class MvcJson(IOptions<AbpSystemTextJsonSerializerOptions> json) : IConfigureOptions<JsonOptions>
{
    public void Configure(JsonOptions options)
    {
        var source = json.Value.JsonSerializerOptions;
        var target = options.JsonSerializerOptions;
        target.ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip;
        target.AllowTrailingCommas = true;
        foreach (var converter in source.Converters)
            target.Converters.Add(converter);
        if (source.TypeInfoResolver is not null)
            target.TypeInfoResolver = source.TypeInfoResolver;
    }
}
