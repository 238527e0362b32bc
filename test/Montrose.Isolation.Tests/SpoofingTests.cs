using System.Net;
using System.Net.Sockets;
using System.Text;
using Montrose.Isolation.Tests.Infrastructure;
using Montrose.Isolation.Tests.World;
using Shouldly;
using Xunit;

namespace Montrose.Isolation.Tests;

/// <summary>The tenant comes from the host name that the request is for, and from nothing else that it says.</summary>
[Collection(IsolationCollection.Name)]
public class SpoofingTests(IsolationFixture fixture)
{
    private const string Alpha = "alpha.portal.example";
    private const string Beta = "beta.portal.example";

    private int Port => fixture.Server.Port;
    private Principal Admin => fixture.World.Principals.Single(p => p.Name == "admin");

    public static TheoryData<string> HeadersThatNameTheOther =>
    [
        $"X-Forwarded-Host: {Beta}",
        $"X-Original-Host: {Beta}",
        $"X-Host: {Beta}",
        $"X-HTTP-Host-Override: {Beta}",
        $"Forwarded: host={Beta}",
        $"Forwarded: for=127.0.0.1;host=\"{Beta}\";proto=https",
        "__tenant: beta",
        "__tenant: {B}",
        "Abp-TenantId: {B}",
        "X-Tenant-Id: {B}",
        $"Origin: http://{Beta}",
        $"Referer: http://{Beta}/dashboard/admin",
    ];

    public static TheoryData<string> HostsThatAreNobodys =>
    [
        "gamma.portal.example",
        "beta.alpha.portal.example",
        "alpha.portal.example.evil.example",
        "evil.example",
        "alpha.portal.example..",
        "xn--alph-8na.portal.example",
        "alphа.portal.example",
        "127.0.0.1",
        "{A}.portal.example",
        "{B}.portal.example",
        "alpha.portal.example@beta.portal.example",
        "",
    ];

    [Theory, MemberData(nameof(HeadersThatNameTheOther))]
    public async Task A_header_that_names_another_agency_changes_nothing(string header)
    {
        var filled = Fill(header);

        ShowsOnly(await RawAsync(Alpha, "GET", "/api/app/client", [filled], Admin), Owner.A1);
        ShowsOnly(await RawAsync(Alpha, "GET", "/api/app/brand", [filled], null), Owner.AFace);
    }

    [Theory]
    [InlineData("?__tenant=beta")]
    [InlineData("?__tenant={B}")]
    [InlineData("?tenant={B}&tenantId={B}&TenantId={B}")]
    public async Task A_query_that_names_another_agency_changes_nothing(string query)
    {
        ShowsOnly(await RawAsync(Alpha, "GET", "/api/app/client" + Fill(query), [], Admin), Owner.A1);
        ShowsOnly(await RawAsync(Alpha, "GET", "/api/app/brand" + Fill(query), [], null), Owner.AFace);
    }

    [Fact]
    public async Task A_cookie_that_names_another_agency_changes_nothing()
    {
        var with = Admin with { Cookies = new(Admin.Cookies, StringComparer.Ordinal) { ["__tenant"] = fixture.World.TenantOf(Owner.B).ToString()! } };

        ShowsOnly(await RawAsync(Alpha, "GET", "/api/app/client", [], with), Owner.A1);
    }

    [Theory]
    [InlineData("ALPHA.PORTAL.EXAMPLE")]
    [InlineData("alpha.portal.example:1")]
    [InlineData("Alpha.Portal.Example:443")]
    public async Task Another_way_to_write_the_same_host_is_the_same_agency(string host) =>
        ShowsOnly(await RawAsync(host, "GET", "/api/app/brand", [], null), Owner.AFace);

    [Theory, MemberData(nameof(HostsThatAreNobodys))]
    public async Task A_host_that_is_nobody_s_shows_nothing(string host)
    {
        var answer = await RawAsync(Fill(host), "GET", "/api/app/brand", [], Admin);

        StatusOf(answer).ShouldBeOneOf(400, 404, 421);
        Canary.OwnersIn(answer).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_trailing_dot_names_nobody_or_the_same_agency() =>
        Canary.OwnersIn(await RawAsync(Alpha + ".", "GET", "/api/app/brand", [], null)).Except([Owner.AFace]).ShouldBeEmpty();

    [Fact]
    public async Task Two_hosts_are_refused() =>
        StatusOf(await RawAsync(Alpha, "GET", "/api/app/brand", [$"Host: {Beta}"], null)).ShouldBe(400);

    [Fact]
    public async Task An_address_in_the_request_line_does_not_pass_by_the_session()
    {
        var answer = await RawAsync(Alpha, "GET", $"http://{Beta}:{Port}/api/app/client", [], Admin);

        Canary.OwnersIn(answer).Where(o => o.Agency() is Owner.B).ShouldBeEmpty();
        StatusOf(answer).ShouldBeOneOf(400, 401);
    }

    [Theory]
    [InlineData("admin")]
    [InlineData("assigned agent")]
    [InlineData("client's owner")]
    public async Task A_session_of_one_agency_is_nobody_at_another_and_at_the_host_s(string name)
    {
        var principal = fixture.World.Principals.Single(p => p.Name == name);
        foreach (var host in new[] { Beta, "portal.example" })
        {
            StatusOf(await RawAsync(host, "GET", "/api/app/client", [], principal)).ShouldBe(401);
            StatusOf(await RawAsync(host, "GET", "/dashboard/admin/clients", [], principal)).ShouldBeOneOf(302, 401);
        }
    }

    private void ShowsOnly(string answer, Owner owner)
    {
        StatusOf(answer).ShouldBe(200);
        var shown = Canary.OwnersIn(answer).ToList();
        shown.ShouldContain(owner);
        shown.Where(o => o.Agency() is not Owner.A).ShouldBeEmpty();
    }

    private string Fill(string text) => text
        .Replace("{A}", fixture.World.TenantOf(Owner.A).ToString(), StringComparison.Ordinal)
        .Replace("{B}", fixture.World.TenantOf(Owner.B).ToString(), StringComparison.Ordinal);

    private static int StatusOf(string answer) => answer.Length == 0 ? 400 : int.Parse(answer.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>By hand, because a client library repairs what is wrong with a host.</summary>
    private async Task<string> RawAsync(string host, string method, string target, IEnumerable<string> headers, Principal? principal)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, Port);
        var named = host.Contains(':', StringComparison.Ordinal) || host.Length == 0 ? host : $"{host}:{Port}";
        var lines = new List<string> { $"{method} {target} HTTP/1.1", $"Host: {named}", "Connection: close", "X-Requested-With: XMLHttpRequest" };
        lines.AddRange(headers);
        if (principal is not null) lines.Add("Cookie: " + string.Join("; ", principal.Cookies.Select(c => $"{c.Key}={c.Value}")));
        await socket.SendAsync(Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n\r\n"));
        using var stream = new NetworkStream(socket);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
