using System.Reflection;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Montrose.Web.Hosting.Telemetry;

/// <summary>
/// Traces, metrics and logs by OTLP (R4), where OpenTelemetry's own setting OTEL_EXPORTER_OTLP_ENDPOINT names a collector;
/// protocol, headers, sampling and intervals are its other settings. Without it nothing is collected.
/// </summary>
public static class OtlpExport
{
    public const string EndpointKey = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string ServiceName = "montrose";

    public static bool IsOn(IConfiguration configuration) => !string.IsNullOrWhiteSpace(configuration[EndpointKey]);

    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (!IsOn(configuration)) return;
        services.AddOpenTelemetry()
            .ConfigureResource(static r => r.AddService(ServiceName, serviceVersion: Version()))
            .UseOtlpExporter()
            .WithTracing(static t => t.AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddSource("Npgsql").AddProcessor(static s => ActivatorUtilities.CreateInstance<CallerOfSpans>(s)))
            .WithMetrics(static m => m.AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.Http.Connections", "System.Net.Http", "System.Runtime", "Npgsql"))
            .WithLogging(static l => l.AddProcessor(static s => ActivatorUtilities.CreateInstance<CallerOfLogs>(s)), static o => o.IncludeFormattedMessage = true);
    }

    private static string Version() => typeof(OtlpExport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
