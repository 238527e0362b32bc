using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.Net.Http.Headers;
using Volo.Abp.Content;

namespace Volo.Abp.AspNetCore.Mvc.ContentFormatters;

/// <summary>Sends a stream as a file.</summary>
public class RemoteStreamContentOutputFormatter : OutputFormatter
{
    public RemoteStreamContentOutputFormatter() => SupportedMediaTypes.Add("*/*");

    protected override bool CanWriteType(Type? type) => typeof(IRemoteStreamContent).IsAssignableFrom(type);

    public override async Task WriteResponseBodyAsync(OutputFormatterWriteContext context)
    {
        using var content = (IRemoteStreamContent)context.Object!;
        var response = context.HttpContext.Response;
        response.ContentType = string.IsNullOrEmpty(content.ContentType) ? "application/octet-stream" : content.ContentType;
        response.ContentLength = content.ContentLength;
        if (!string.IsNullOrEmpty(content.FileName))
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(content.FileName);
            response.Headers.ContentDisposition = disposition.ToString();
        }
        await using var stream = content.GetStream();
        if (stream.CanSeek)
            stream.Position = 0;
        await stream.CopyToAsync(response.Body, context.HttpContext.RequestAborted);
    }

    public override void WriteResponseHeaders(OutputFormatterWriteContext context)
    {
        // The content's own headers are set with its body; the negotiated type would be the wildcard.
    }
}
