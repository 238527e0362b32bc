using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.Net.Http.Headers;
using Volo.Abp.Content;

namespace Volo.Abp.AspNetCore.Mvc.ContentFormatters;

/// <summary>Sends a stream as a file, whatever the caller accepts: a file has the type it has.</summary>
internal sealed class StreamOutputFormatter : IOutputFormatter
{
    public bool CanWriteResult(OutputFormatterCanWriteContext context) => context.Object is IRemoteStreamContent;

    public async Task WriteAsync(OutputFormatterWriteContext context)
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
}
