using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Montrose.Web.Hosting.Health;

/// <summary>
/// /health/live and /health/ready, for whoever runs the process: under any host name and address, without a session. The
/// answer names the checks and how they ended; why stands in the log.
/// </summary>
public static class HealthEndpoints
{
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void AddHealth(this IServiceCollection services)
    {
        services.AddOptions<HealthOptions>().BindConfiguration(HealthOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<HealthOptions>, HealthOptionsValidator>();
        services.AddSingleton<ReadyReport>();
        services.AddHealthChecks()
            .AddCheck<DatabaseCheck>("database", HealthStatus.Unhealthy, [], Patience)
            .AddCheck<MigrationsCheck>("migrations", HealthStatus.Unhealthy, [], Patience)
            .AddCheck<QueuesCheck>("jobs", HealthStatus.Unhealthy, [], Patience)
            .AddCheck<FaultsCheck>("faults", HealthStatus.Degraded, [], Patience)
            .AddCheck<DiskCheck>("disk", HealthStatus.Unhealthy, [], Patience);
    }

    public static void UseHealth(this IApplicationBuilder app)
    {
        app.Map(Live, static live => live.Run(static context => WriteAsync(context, StatusCodes.Status200OK, new { status = nameof(HealthStatus.Healthy) })));
        app.Map(Ready, static ready => ready.Run(static async context =>
        {
            var report = await context.RequestServices.GetRequiredService<ReadyReport>().GetAsync();
            await WriteAsync(context, report.Status is HealthStatus.Unhealthy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK, new
            {
                status = report.Status.ToString(),
                checks = report.Entries.ToDictionary(static e => e.Key, static e => e.Value.Status.ToString(), StringComparer.Ordinal),
            });
        }));
    }

    private static Task WriteAsync(HttpContext context, int status, object answer)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.Headers.CacheControl = "no-store";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(JsonSerializer.Serialize(answer));
    }
}

/// <summary>The last report, for a second: anybody may ask, and as often as they like.</summary>
public sealed class ReadyReport(HealthCheckService checks, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _asking = new(1, 1);
    private (HealthReport Report, long At)? _last;

    public async Task<HealthReport> GetAsync()
    {
        await _asking.WaitAsync();
        try
        {
            if (_last is { } last && time.GetElapsedTime(last.At) < Kept) return last.Report;
            var report = await checks.CheckHealthAsync();
            _last = (report, time.GetTimestamp());
            return report;
        }
        finally
        {
            _asking.Release();
        }
    }
}
