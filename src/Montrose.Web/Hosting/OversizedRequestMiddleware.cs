using System.Buffers;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Montrose.Web.Hosting;

/// <summary>
/// Lets who sends a body that is too large read the answer: a connection that closes while they still send is an error to
/// them, so the rest is read and thrown away first, up to a limit.
/// </summary>
public class OversizedRequestMiddleware(RequestDelegate next)
{
    private const long ReadAway = 128 * 1024 * 1024;

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody != true
            || context.Features.Get<IHttpMaxRequestBodySizeFeature>() is not { IsReadOnly: false, MaxRequestBodySize: { } limit } size
            || context.Request.ContentLength <= limit
            || context.Features.Get<IExceptionHandlerFeature>() is not null)
            return next(context);
        size.MaxRequestBodySize = limit + ReadAway;
        return context.Request.ContentLength is null ? CountAsync(context, limit) : RefuseAsync(context);
    }

    /// <summary>A body of unknown length is too large as soon as more is read of it.</summary>
    private async Task CountAsync(HttpContext context, long limit)
    {
        var body = context.Request.Body;
        context.Request.Body = new LimitedStream(body, limit);
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            await ReadAwayAsync(body, context.RequestAborted);
            throw;
        }
    }

    private static async Task RefuseAsync(HttpContext context)
    {
        await ReadAwayAsync(context.Request.Body, context.RequestAborted);
        throw TooLarge();
    }

    private static async Task ReadAwayAsync(Stream rest, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            while (await rest.ReadAsync(buffer, cancellationToken) > 0)
            {
            }
        }
        catch (BadHttpRequestException)
        {
            // More than is read away: the connection closes, and whoever sends that much learns it that way.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static BadHttpRequestException TooLarge() => new("The body is too large.", StatusCodes.Status413PayloadTooLarge);

    private sealed class LimitedStream(Stream inner, long limit) : Stream
    {
        private long _read;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => _read; set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Counted(await inner.ReadAsync(buffer, cancellationToken));
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
        public override int Read(byte[] buffer, int offset, int count) => Counted(inner.Read(buffer, offset, count));
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private int Counted(int count) =>
            (_read += count) <= limit ? count : throw TooLarge();
    }
}
