using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Agencies;
using Montrose.Seeding;
using Montrose.TestBase;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;
using Xunit;

namespace Montrose.Web.Tests.Api;

/// <summary>Neither an answer nor its cost tells whether an account exists, and nobody locks somebody else out.</summary>
public partial class SignInAnswerTests(InProcessPortal portal) : IClassFixture<InProcessPortal>
{
    private const string Wrong = "not-the-password";

    [Fact]
    public async Task A_refused_sign_in_answers_alike_for_known_unknown_and_inactive_accounts()
    {
        await ChangeAsync("jonas@north.example", user => user.SetIsActive(false));
        await PageAsync("warm-up@north.example", Wrong);
        await ApiAsync("warm-up@north.example", Wrong);
        string[] logins = [DemoData.AgentEmail, "nobody@north.example", "jonas@north.example"];

        var pages = new List<Seen>();
        var answers = new List<Seen>();
        foreach (var login in logins)
        {
            pages.Add(await PageAsync(login, Wrong));
            answers.Add(await ApiAsync(login, Wrong));
        }

        pages[0].ShouldSatisfyAllConditions(p => p.Status.ShouldBe(422), p => p.Hashes.ShouldBe(1), p => p.Body.ShouldContain("match an active account"));
        answers[0].ShouldSatisfyAllConditions(a => a.Status.ShouldBe(200), a => a.Hashes.ShouldBe(1), a => a.Body.ShouldContain("InvalidUserNameOrPassword"));
        foreach (var page in pages) ShouldBeAlike(page, pages[0]);
        foreach (var answer in answers) ShouldBeAlike(answer, answers[0]);
        (await PageAsync("jonas@north.example", DemoData.Password)).ShouldSatisfyAllConditions(p => p.Body.ShouldBe(pages[0].Body), p => p.Headers.ShouldBe(pages[0].Headers));
        (await ApiAsync("jonas@north.example", DemoData.Password)).Body.ShouldContain("NotAllowed");
    }

    [Fact]
    public async Task Asking_for_a_new_password_answers_alike_for_known_and_unknown_addresses()
    {
        await ForgotAsync("warm-up@north.example");

        var known = await ForgotAsync(DemoData.ClientEmail);
        var unknown = await ForgotAsync("stranger@north.example");

        ShouldBeAlike(known, unknown);
        known.Status.ShouldBe(302);
    }

    [Fact]
    public async Task After_five_failures_anybody_waits_for_the_name_but_not_its_owner_on_an_own_device()
    {
        using var owner = portal.Visitor(DemoData.Subdomain);
        (await SignInAsync(owner, DemoData.AdminEmail, DemoData.Password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        foreach (var login in (string[])[DemoData.AdminEmail, "no-account@north.example"])
        {
            for (var i = 0; i < 5; i++) (await PageAsync(login, Wrong)).Status.ShouldBe(422, login);
            using var stranger = portal.Visitor(DemoData.Subdomain);
            var refused = await SignInAsync(stranger, login, DemoData.Password);
            refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests, login);
            refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(200, 300);
            var api = await stranger.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = login, password = DemoData.Password });
            api.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests, login);
            api.Headers.RetryAfter.ShouldNotBeNull();
        }

        using var again = await owner.PostAsync("/account/logout", new FormUrlEncodedContent([await TokenAsync(owner, "/account/logout")]));
        (await SignInAsync(owner, DemoData.AdminEmail, Wrong)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await SignInAsync(owner, DemoData.AdminEmail, DemoData.Password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await ChangeAsync(DemoData.AdminEmail, user => user.LockoutEnd.ShouldBeNull("the account itself is never locked"));
    }

    [Fact]
    public async Task A_session_ends_with_the_next_request_after_the_account_is_switched_off()
    {
        using var client = portal.Visitor(DemoData.Subdomain);
        (await SignInAsync(client, DemoData.ClientEmail, DemoData.Password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.GetAsync("/dashboard/client")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await ChangeAsync(DemoData.ClientEmail, user => user.SetIsActive(false));

        (await client.GetAsync("/dashboard/client")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await ChangeAsync(DemoData.ClientEmail, user => user.SetIsActive(true));
    }

    [Fact]
    public async Task One_signs_in_with_a_user_name_too_and_is_remembered_when_asked()
    {
        await ChangeAsync(DemoData.AgentEmail, user => { }, userName: "maya.o");
        using var client = portal.Visitor(DemoData.Subdomain);

        var answer = await SignInAsync(client, "Maya.O", DemoData.Password, remember: true);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.GetValues("Set-Cookie").ShouldContain(c => c.StartsWith(".AspNetCore.Identity.Application=", StringComparison.Ordinal) && c.Contains("expires=", StringComparison.OrdinalIgnoreCase));
        await ChangeAsync(DemoData.AgentEmail, user => { }, userName: DemoData.AgentEmail);
    }

    /// <summary>What a visitor sees of an answer, less what is random or was typed; and what it cost.</summary>
    private sealed record Seen(int Status, string Headers, string Body, IReadOnlyList<string> Statements, int Hashes);

    private static void ShouldBeAlike(Seen one, Seen other)
    {
        (one.Status, one.Hashes).ShouldBe((other.Status, other.Hashes));
        one.Statements.Count.ShouldBe(other.Statements.Count, string.Join('\n', one.Statements.Except(other.Statements, StringComparer.Ordinal).Concat(other.Statements.Except(one.Statements, StringComparer.Ordinal))));
        one.Headers.ShouldBe(other.Headers);
        one.Body.ShouldBe(other.Body);
    }

    private async Task<Seen> PageAsync(string login, string password)
    {
        using var visitor = portal.Visitor(DemoData.Subdomain);
        var token = await TokenAsync(visitor, "/account/login");
        return await SeeAsync(login, () => visitor.PostAsync("/account/login", LoginForm(token, login, password, remember: false)));
    }

    private async Task<Seen> ApiAsync(string login, string password)
    {
        using var visitor = portal.Visitor(DemoData.Subdomain);
        return await SeeAsync(login, () => visitor.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = login, password }));
    }

    private async Task<Seen> ForgotAsync(string email)
    {
        using var visitor = portal.Visitor(DemoData.Subdomain);
        var token = await TokenAsync(visitor, "/account/forgotpassword");
        return await SeeAsync(email, () => visitor.PostAsync("/account/forgotpassword", new FormUrlEncodedContent([token, new("Input.Email", email), new("Input.AppName", "MVC")])));
    }

    private async Task<Seen> SeeAsync(string typed, Func<Task<HttpResponseMessage>> ask)
    {
        var hashes = portal.Hasher.Count;
        using var counter = new StatementCounter();
        using var answer = await ask();
        var statements = counter.Statements;
        var body = Random().Replace((await answer.Content.ReadAsStringAsync()).Replace(typed, "TYPED", StringComparison.Ordinal), "RANDOM");
        var headers = string.Join('\n', answer.Headers.Concat(answer.Content.Headers)
            .Where(h => h.Key != "RateLimit" && h.Key is not ("Date" or "Content-Length"))
            .Select(h => h.Key is "Set-Cookie" or "Content-Security-Policy" ? h.Key : $"{h.Key}: {string.Join(',', h.Value)}")
            .Where(h => !h.Contains("orrelation", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));
        return new Seen((int)answer.StatusCode, headers, body, statements, portal.Hasher.Count - hashes);
    }

    private static async Task<HttpResponseMessage> SignInAsync(HttpClient visitor, string login, string password, bool remember = false) =>
        await visitor.PostAsync("/account/login", LoginForm(await TokenAsync(visitor, "/account/login"), login, password, remember));

    private static FormUrlEncodedContent LoginForm(KeyValuePair<string, string> token, string login, string password, bool remember) =>
        new([token, new("Input.Login", login), new("Input.Password", password), new("Input.Remember", remember ? "true" : "false")]);

    private static async Task<KeyValuePair<string, string>> TokenAsync(HttpClient visitor, string path) =>
        new("__RequestVerificationToken", Token().Match(await visitor.GetStringAsync(path)).Groups[1].Value);

    /// <summary>Changes an account of the example agency.</summary>
    private async Task ChangeAsync(string email, Action<IdentityUser> change, string? userName = null)
    {
        using var scope = portal.Services.CreateScope();
        using var unit = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var agency = (await scope.ServiceProvider.GetRequiredService<IRepository<Agency, Guid>>().GetListAsync()).Single(a => a.Subdomain == DemoData.Subdomain);
        using var tenant = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(agency.Id);
        var users = scope.ServiceProvider.GetRequiredService<IdentityUserManager>();
        var user = (await users.FindByEmailAsync(email))!;
        change(user);
        if (userName is not null) (await users.SetUserNameAsync(user, userName)).Succeeded.ShouldBeTrue();
        (await users.UpdateAsync(user)).Succeeded.ShouldBeTrue();
        await unit.CompleteAsync();
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex Token();

    /// <summary>Antiforgery tokens and nonces.</summary>
    [GeneratedRegex("""CfDJ8[\w-]+|nonce="[^"]+"|nonce-[\w+/=]+""")]
    private static partial Regex Random();
}
