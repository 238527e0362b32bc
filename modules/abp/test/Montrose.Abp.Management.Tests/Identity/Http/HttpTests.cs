using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Montrose.Abp.Management.Identity.Http;

public class HttpTests(IdentityHttpApp app) : IClassFixture<IdentityHttpApp>
{
    /// <summary>ABP's endpoints of account and identity, as recorded.</summary>
    private static readonly string[] Recorded =
    [
        "POST /api/account/check-password",
        "POST /api/account/dynamic-claims/refresh",
        "POST /api/account/login",
        "GET /api/account/logout",
        "GET /api/account/my-profile",
        "PUT /api/account/my-profile",
        "POST /api/account/my-profile/change-password",
        "POST /api/account/register",
        "POST /api/account/reset-password",
        "POST /api/account/send-password-reset-code",
        "POST /api/account/verify-password-reset-token",
        "POST /api/identity/roles",
        "GET /api/identity/roles",
        "GET /api/identity/roles/all",
        "PUT /api/identity/roles/{id}",
        "DELETE /api/identity/roles/{id}",
        "GET /api/identity/roles/{id}",
        "POST /api/identity/users",
        "GET /api/identity/users",
        "GET /api/identity/users/assignable-roles",
        "GET /api/identity/users/by-email/{email}",
        "GET /api/identity/users/by-username/{userName}",
        "GET /api/identity/users/lookup/by-username/{userName}",
        "GET /api/identity/users/lookup/count",
        "GET /api/identity/users/lookup/search",
        "GET /api/identity/users/lookup/{id}",
        "GET /api/identity/users/{id}",
        "PUT /api/identity/users/{id}",
        "DELETE /api/identity/users/{id}",
        "PUT /api/identity/users/{id}/roles",
        "GET /api/identity/users/{id}/roles",
    ];

    [Fact]
    public void The_endpoints_are_those_that_ABP_has()
    {
        var endpoints = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(e => (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])
                .Select(m => $"{m} /{e.RoutePattern.RawText!.TrimStart('/')}"))
            .Where(e => e.Contains("/api/account", StringComparison.Ordinal) || e.Contains("/api/identity", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal);

        endpoints.Order(StringComparer.Ordinal).ShouldBe(Recorded.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_session_begins_with_login_and_ends_with_logout()
    {
        using var client = app.Client();
        (await client.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        (await LoginAsync(client, "admin@example.com", "wrong")).ShouldBe((2, "InvalidUserNameOrPassword"));
        (await LoginAsync(client, "admin@example.com", IdentityApp.Password)).ShouldBe((1, "Success"));
        var profile = await client.GetFromJsonAsync<JsonElement>("/api/account/my-profile");
        profile.GetProperty("userName").GetString().ShouldBe("admin");
        profile.GetProperty("hasPassword").GetBoolean().ShouldBeTrue();

        (await client.GetAsync("/api/account/logout")).IsSuccessStatusCode.ShouldBeTrue();
        (await client.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_administrator_creates_finds_and_deletes_a_user()
    {
        using var client = await AdminAsync();

        var created = await client.PostAsJsonAsync("/api/identity/users", NewUser("walt"));
        created.StatusCode.ShouldBe(HttpStatusCode.OK, await created.Content.ReadAsStringAsync());
        var id = (await created.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();

        (await client.GetFromJsonAsync<JsonElement>("/api/identity/users/by-username/WALT")).GetProperty("id").GetGuid().ShouldBe(id);
        (await client.GetFromJsonAsync<JsonElement>("/api/identity/users?Filter=walt")).GetProperty("totalCount").GetInt64().ShouldBe(1);
        (await client.DeleteAsync($"/api/identity/users/{id}")).IsSuccessStatusCode.ShouldBeTrue();
        (await client.GetAsync($"/api/identity/users/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_taken_address_is_refused_with_a_message_for_people()
    {
        using var client = await AdminAsync();
        (await client.PostAsJsonAsync("/api/identity/users", NewUser("xena"))).IsSuccessStatusCode.ShouldBeTrue();

        var refusal = await client.PostAsJsonAsync("/api/identity/users", NewUser("xena2", "xena@example.com"));

        refusal.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var error = (await refusal.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");
        error.GetProperty("code").GetString().ShouldBe("Volo.Abp.Identity:DuplicateEmail");
        error.GetProperty("message").GetString().ShouldBe("The e-mail address 'xena@example.com' is already used by another account. Choose a different one.");
    }

    [Fact]
    public async Task Input_that_is_not_valid_is_refused_and_creates_nobody()
    {
        using var client = await AdminAsync();

        var refusal = await client.PostAsJsonAsync("/api/identity/users", NewUser("yves", "not an address"));

        refusal.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refusal.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetProperty("validationErrors")[0]
            .GetProperty("members")[0].GetString().ShouldBe("email");
        (await client.GetFromJsonAsync<JsonElement>("/api/identity/users?Filter=yves")).GetProperty("totalCount").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task Who_has_no_permission_gets_403_and_who_is_nobody_401()
    {
        using var admin = await AdminAsync();
        (await admin.PostAsJsonAsync("/api/identity/users", NewUser("zack"))).IsSuccessStatusCode.ShouldBeTrue();
        using var client = app.Client();
        (await client.GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        (await LoginAsync(client, "zack", IdentityApp.Password)).ShouldBe((1, "Success"));

        (await client.GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.GetAsync("/api/identity/users/lookup/count")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static object NewUser(string name, string? email = null) => new
    {
        userName = name,
        email = email ?? name + "@example.com",
        password = IdentityApp.Password,
        isActive = true,
        lockoutEnabled = true,
    };

    private static async Task<(int Result, string? Description)> LoginAsync(HttpClient client, string name, string password)
    {
        var response = await client.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = name, password });
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return (answer.GetProperty("result").GetInt32(), answer.GetProperty("description").GetString());
    }

    private async Task<HttpClient> AdminAsync()
    {
        var client = app.Client();
        (await LoginAsync(client, "admin", IdentityApp.Password)).ShouldBe((1, "Success"));

        // It brings the token that changes need in a session with a cookie.
        (await client.GetAsync("/api/abp/application-configuration")).EnsureSuccessStatusCode();
        return client;
    }
}
