using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Montrose.Clients;
using Montrose.Web.Tests.Api;
using Montrose.Web.Tests.Infrastructure;
using OpenTelemetry.Trace;
using Shouldly;
using Volo.Abp.Http.Client;
using Xunit;

namespace Montrose.Web.Tests.Monitoring;

/// <summary>Traces, metrics and logs as a collector gets them, over OTLP's own wire format.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task Traces_metrics_and_logs_name_the_tenant_and_the_person()
    {
        await using var collector = await Collector.StartAsync();
        var portal = new ApiPortal();
        await portal.StartAsync(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_METRIC_EXPORT_INTERVAL"] = "1000",
            ["OTEL_BSP_SCHEDULE_DELAY"] = "500",
            ["OTEL_BLRP_SCHEDULE_DELAY"] = "500",
        });
        try
        {
            var agency = await portal.AnAgencyAsync();
            var user = await portal.Rows.AskAsync<Guid>($"""SELECT "Id" FROM "AbpUsers" WHERE "TenantId" = '{agency.Agency.Id}'""");
            await Should.ThrowAsync<AbpRemoteCallException>(() => agency.Admin.Get<IClientAppService>().CreateAsync(new CreateClientInput { CompanyName = "X", ContactName = "Y", ContactEmail = "y@x.example" }));
            await agency.Admin.Get<IClientAppService>().GetListAsync(new GetClientsInput());
            var tenant = agency.Agency.Id.ToString();

            await collector.WaitAsync("/v1/traces", "montrose.tenant.id", tenant, "enduser.id", user.ToString(), "api/app/client", "montrose");
            await collector.WaitAsync("/v1/metrics", "http.server.request.duration", "montrose.tenant.id", tenant);
            await collector.WaitAsync("/v1/logs", "montrose.tenant.id", tenant, "enduser.id", user.ToString());
            collector.Contains("/v1/traces", "SELECT").ShouldBeTrue("statements are spans, too");
            collector.Contains("/v1/metrics", user.ToString()).ShouldBeFalse("one number a person would be too many");
        }
        finally
        {
            await portal.DisposeAsync();
        }
    }

    /// <summary>Takes what an OTLP exporter sends. Names and values are plain text within protobuf.</summary>
    private sealed class Collector : IAsyncDisposable
    {
        private readonly ConcurrentQueue<(string Path, byte[] Body)> _got = new();
        private readonly WebApplication _app;

        private Collector(WebApplication app) => _app = app;

        public string Address => _app.Urls.Single();

        public static async Task<Collector> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var collector = new Collector(builder.Build());
            collector._app.Run(async context =>
            {
                using var body = new MemoryStream();
                await context.Request.Body.CopyToAsync(body);
                collector._got.Enqueue((context.Request.Path, body.ToArray()));
                context.Response.StatusCode = (int)HttpStatusCode.OK;
                context.Response.ContentType = "application/x-protobuf";
            });
            await collector._app.StartAsync();
            return collector;
        }

        public bool Contains(string path, string text) =>
            _got.Any(g => g.Path == path && g.Body.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);

        public async Task WaitAsync(string path, params string[] texts)
        {
            var until = DateTime.UtcNow.AddSeconds(30);
            while (!texts.All(t => Contains(path, t)))
            {
                DateTime.UtcNow.ShouldBeLessThan(until, $"{path} lacks {string.Join(", ", texts.Where(t => !Contains(path, t)))}");
                await Task.Delay(100);
            }
        }

        public ValueTask DisposeAsync() => _app.DisposeAsync();
    }
}

/// <summary>Where no collector is named.</summary>
public sealed class NoTelemetryTests(InProcessPortal portal) : IClassFixture<InProcessPortal>
{
    [Fact]
    public void Nothing_is_collected() => portal.Services.GetService<TracerProvider>().ShouldBeNull();
}
