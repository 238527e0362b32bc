using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Montrose.TestBase.Wire;

/// <summary>What goes wrong with a request.</summary>
public enum WireFault
{
    None,

    /// <summary>The connection breaks before anything is done.</summary>
    CutBefore,

    /// <summary>It is done, and the connection breaks before the answer.</summary>
    CutAfter,

    /// <summary>Nothing is done, and the answer is 500.</summary>
    Broken,

    /// <summary>Nothing is done, and the answer is 503: come again.</summary>
    Busy,
}

/// <summary>A small server on this machine that speaks a provider's language.</summary>
public abstract class WireServer : IAsyncDisposable
{
    private WebApplication? _app;
    private readonly ConcurrentQueue<(string Path, WireFault Fault)> _faults = new();

    public string Url { get; private set; } = "";

    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Use(FaultyAsync);
        Map(_app);
        await _app.StartAsync();
        Url = _app.Urls.First();
    }

    /// <summary>The next request whose path begins so goes wrong.</summary>
    public void Next(string path, WireFault fault) => _faults.Enqueue((path, fault));

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract void Map(WebApplication app);

    private async Task FaultyAsync(HttpContext context, RequestDelegate next)
    {
        if (!_faults.TryPeek(out var fault) || !context.Request.Path.StartsWithSegments(fault.Path, StringComparison.Ordinal) || !HttpMethods.IsPost(context.Request.Method))
        {
            await next(context);
            return;
        }
        _faults.TryDequeue(out _);
        switch (fault.Fault)
        {
            case WireFault.CutBefore:
                context.Abort();
                return;
            case WireFault.Busy:
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return;
            case WireFault.Broken:
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                return;
        }
        var body = context.Response.Body;
        context.Response.Body = new MemoryStream();
        await next(context);
        context.Response.Body = body;
        if (fault.Fault is WireFault.CutAfter) context.Abort();
    }
}
