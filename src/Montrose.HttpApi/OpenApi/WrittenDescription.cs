using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Montrose.OpenApi;

/// <summary>The API's description and the browser's script, each written once and kept: they are the same for everybody.</summary>
public sealed class WrittenDescription(IServiceProvider services)
{
    private readonly Lock _writing = new();
    private Task<WrittenText>? _document;
    private Task<WrittenText>? _script;

    /// <summary>OpenAPI 3.1 as JSON.</summary>
    public Task<WrittenText> DocumentAsync()
    {
        lock (_writing) return IsKept(_document) ? _document : _document = WriteDocumentAsync();
    }

    /// <summary>A script by which pages of the portal call the API.</summary>
    public Task<WrittenText> ScriptAsync()
    {
        lock (_writing) return IsKept(_script) ? _script : _script = WriteScriptAsync();
    }

    /// <summary>An attempt that failed is not kept.</summary>
    private static bool IsKept([NotNullWhen(true)] Task<WrittenText>? text) => text is { IsFaulted: false, IsCanceled: false };

    private async Task<WrittenText> WriteDocumentAsync()
    {
        var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(OpenApiNames.Document).GetOpenApiDocumentAsync();
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        document.SerializeAsV31(new OpenApiJsonWriter(text));
        return WrittenText.Of(text.ToString());
    }

    private async Task<WrittenText> WriteScriptAsync() => WrittenText.Of(BrowserScript.Of((await DocumentAsync()).Bytes));
}

/// <param name="Bytes">The text in UTF-8.</param>
/// <param name="Tag">Changes with the text.</param>
public sealed record WrittenText(byte[] Bytes, EntityTagHeaderValue Tag)
{
    internal static WrittenText Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new WrittenText(bytes, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\""));
    }
}
