using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Abp.AspNetCore.App;
using Shouldly;
using Volo.Abp.Auditing;
using Xunit;

namespace Montrose.Abp.AspNetCore;

/// <summary>Correlation id, security headers and audit log.</summary>
public class PipelineTests(TestApp app) : IClassFixture<TestApp>
{
    private AuditLogInMemory Audit => (AuditLogInMemory)app.Services.GetRequiredService<IAuditingStore>();

    [Fact]
    public async Task The_caller_s_correlation_id_is_kept_and_sent_back()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/parcels/parcel/caller");
        request.Headers.Add("X-Correlation-Id", "abc-123");

        using var response = await app.Client().SendAsync(request);

        response.Headers.GetValues("X-Correlation-Id").ShouldBe(["abc-123"]);
        (await response.Content.ReadFromJsonAsync<CallerDto>())!.CorrelationId.ShouldBe("abc-123");
    }

    [Theory]
    [InlineData("has spaces")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789")]
    public async Task A_correlation_id_that_is_no_short_plain_text_is_replaced(string id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/parcels/parcel/caller");
        request.Headers.Add("X-Correlation-Id", id);

        using var response = await app.Client().SendAsync(request);

        var sent = response.Headers.GetValues("X-Correlation-Id").Single();
        sent.ShouldMatch("^[0-9a-f]{32}$");
        (await response.Content.ReadFromJsonAsync<CallerDto>())!.CorrelationId.ShouldBe(sent);
    }

    [Fact]
    public async Task Every_answer_carries_the_security_headers()
    {
        using var response = await app.Client().GetAsync("/plain/view");

        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("X-XSS-Protection").ShouldBe(["1; mode=block"]);
        response.Headers.GetValues("X-Frame-Options").ShouldBe(["SAMEORIGIN"]);
    }

    [Fact]
    public async Task A_change_is_written_to_the_audit_log_with_its_request_and_method()
    {
        Audit.Logs.Clear();

        using var response = await app.Client().PostAsJsonAsync("/api/parcels/parcel", new { name = "Books", grams = 5 });

        var log = Audit.Logs.ShouldHaveSingleItem();
        log.HttpMethod.ShouldBe("POST");
        log.Url.ShouldBe("/api/parcels/parcel");
        log.HttpStatusCode.ShouldBe(200);
        var action = log.Actions.ShouldHaveSingleItem();
        action.MethodName.ShouldBe("CreateAsync");
        action.Parameters.ShouldContain("Books");
    }

    [Fact]
    public async Task A_read_is_not_written_unless_it_fails()
    {
        Audit.Logs.Clear();

        await app.Client().GetAsync("/api/parcels/parcel/caller");
        Audit.Logs.ShouldBeEmpty();

        await app.Client().GetAsync($"/api/parcels/parcel/{Guid.NewGuid()}");
        Audit.Logs.ShouldHaveSingleItem().Exceptions.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_failed_change_is_written_with_its_exception()
    {
        Audit.Logs.Clear();

        await app.Client().PostAsync("/api/app/thing/friendly", content: null);

        Audit.Logs.ShouldHaveSingleItem().Exceptions.ShouldHaveSingleItem().ShouldBeOfType<Volo.Abp.UserFriendlyException>();
    }
}
