using System.Net;
using System.Net.Http.Json;
using Montrose.Abp.AspNetCore.App;
using Shouldly;
using Xunit;

namespace Montrose.Abp.AspNetCore;

public class TenantResolutionTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Caller = "/api/parcels/parcel/caller";

    [Fact]
    public async Task Without_a_name_the_request_is_the_host_s()
        => (await CallerAsync(Caller)).TenantId.ShouldBeNull();

    [Theory]
    [InlineData("acme")]
    [InlineData("ACME")]
    [InlineData("0f3f3f4e-1111-4c63-9b53-8f6c1e1d0a01")]
    public async Task A_tenant_is_found_by_name_or_id(string idOrName)
    {
        var caller = await CallerAsync($"{Caller}?__tenant={idOrName}");

        caller.TenantId.ShouldBe(TestAppModule.AcmeId);
        caller.TenantName.ShouldBe("acme");
    }

    [Fact]
    public async Task The_header_names_the_tenant()
        => (await CallerAsync(Caller, r => r.Headers.Add("__tenant", "acme"))).TenantId.ShouldBe(TestAppModule.AcmeId);

    [Fact]
    public async Task The_cookie_names_the_tenant()
        => (await CallerAsync(Caller, r => r.Headers.Add("Cookie", "__tenant=globex"))).TenantId.ShouldBe(TestAppModule.GlobexId);

    [Fact]
    public async Task A_form_names_the_tenant()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/parcels/parcel/check-unit-of-work?fail=false")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("__tenant", "nobody")]),
        };

        (await app.Client().SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_host_name_names_the_tenant_whatever_the_port()
        => (await CallerAsync(Caller, host: "acme.agency.test:8080")).TenantId.ShouldBe(TestAppModule.AcmeId);

    [Fact]
    public async Task The_host_name_comes_before_query_header_and_cookie()
        => (await CallerAsync($"{Caller}?__tenant=globex", r => r.Headers.Add("__tenant", "globex"), host: "acme.agency.test")).TenantId.ShouldBe(TestAppModule.AcmeId);

    [Fact]
    public async Task The_query_comes_before_header_and_cookie()
        => (await CallerAsync($"{Caller}?__tenant=acme", r =>
        {
            r.Headers.Add("__tenant", "globex");
            r.Headers.Add("Cookie", "__tenant=globex");
        })).TenantId.ShouldBe(TestAppModule.AcmeId);

    [Fact]
    public async Task The_header_comes_before_the_cookie()
        => (await CallerAsync(Caller, r =>
        {
            r.Headers.Add("__tenant", "acme");
            r.Headers.Add("Cookie", "__tenant=globex");
        })).TenantId.ShouldBe(TestAppModule.AcmeId);

    [Fact]
    public async Task A_signed_in_user_stays_in_the_own_tenant()
    {
        using var client = await app.SignedInAsync(tenantId: TestAppModule.GlobexId);

        (await client.GetFromJsonAsync<CallerDto>($"{Caller}?__tenant=acme"))!.TenantId.ShouldBe(TestAppModule.GlobexId);
    }

    [Fact]
    public async Task A_user_of_the_host_stays_the_host()
    {
        using var client = await app.SignedInAsync();

        (await client.GetFromJsonAsync<CallerDto>($"{Caller}?__tenant=acme"))!.TenantId.ShouldBeNull();
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("closed")]
    [InlineData("0f3f3f4e-9999-4c63-9b53-8f6c1e1d0a01")]
    public async Task An_unknown_or_inactive_tenant_is_answered_404_with_the_reason_in_a_header(string name)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Caller);
        request.Headers.Add("__tenant", name);

        using var response = await app.Client().SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Headers.GetValues("Abp-Tenant-Resolve-Error").Single().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_cookie_of_a_lost_tenant_is_taken_back()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Caller);
        request.Headers.Add("Cookie", "__tenant=nobody");

        using var response = await app.Client().SendAsync(request);

        response.Headers.GetValues("Set-Cookie").ShouldContain(c => c.StartsWith("__tenant=;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whether_a_tenant_exists_can_be_asked()
    {
        var byName = await app.Client().GetStringAsync("/api/abp/multi-tenancy/tenants/by-name/acme");
        var byId = await app.Client().GetStringAsync($"/api/abp/multi-tenancy/tenants/by-id/{Guid.Empty}");

        byName.ShouldBe("""{"success":true,"tenantId":"0f3f3f4e-1111-4c63-9b53-8f6c1e1d0a01","name":"acme","normalizedName":"ACME","isActive":true}""");
        byId.ShouldBe("""{"success":false,"tenantId":null,"name":null,"normalizedName":null,"isActive":false}""");
    }

    private async Task<CallerDto> CallerAsync(string path, Action<HttpRequestMessage>? configure = null, string host = "127.0.0.1:5098")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        configure?.Invoke(request);
        using var response = await app.Client(host).SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<CallerDto>())!;
    }
}
