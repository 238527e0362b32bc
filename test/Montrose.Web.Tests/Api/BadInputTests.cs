using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Montrose.Agencies;
using Montrose.Billing.RedeemCodes;
using Montrose.Branding;
using Montrose.Clients;
using Montrose.People;
using Shouldly;
using Volo.Abp.Http.Client;
using Xunit;

namespace Montrose.Web.Tests.Api;

/// <summary>Whatever is sent: a status of 4xx, ABP's shape of error, a message that a person can use, and no row more or less.</summary>
[Collection(ApiPortalCollection.Name)]
public class BadInputTests(ApiPortal portal)
{
    private const string Generate = "api/billing/redeem-code/generate";

    public static TheoryData<string, string> NotTheJsonThatIsExpected => new()
    {
        { "cut off", """{"count": 1, "valueMinorUnits": 100""" },
        { "no JSON", "count=1&valueMinorUnits=100" },
        { "empty", "" },
        { "null", "null" },
        { "an array", """[{"count": 1, "valueMinorUnits": 100}]""" },
        { "a number", "42" },
        { "text for a number", """{"count": "many", "valueMinorUnits": 100}""" },
        { "an object for a number", """{"count": {"a": 1}, "valueMinorUnits": 100}""" },
        { "a fraction", """{"count": 1, "valueMinorUnits": 100.5}""" },
        { "beyond a long", """{"count": 1, "valueMinorUnits": 99999999999999999999999999}""" },
        { "no date", """{"count": 1, "valueMinorUnits": 100, "expiresAt": "next week"}""" },
        { "far too deep", $$"""{"description": {{new string('[', 5_000)}}{{new string(']', 5_000)}}}""" },
    };

    public static TheoryData<string, object> CodesThatMustNotBe => new()
    {
        { "value of 0", new { Count = 1, ValueMinorUnits = 0L } },
        { "negative value", new { Count = 1, ValueMinorUnits = -1L } },
        { "a cent beyond 1,000,000.00", new { Count = 1, ValueMinorUnits = 100_000_001L } },
        { "largest long", new { Count = 1, ValueMinorUnits = long.MaxValue } },
        { "no code", new { Count = 0, ValueMinorUnits = 100L } },
        { "101 codes", new { Count = 101, ValueMinorUnits = 100L } },
        { "used never", new { Count = 1, ValueMinorUnits = 100L, UsageLimit = 0 } },
        { "per client never", new { Count = 1, ValueMinorUnits = 100L, PerClientLimit = -1 } },
        { "expired already", new { Count = 1, ValueMinorUnits = 100L, ExpiresAt = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc) } },
        { "description too long", new { Count = 1, ValueMinorUnits = 100L, Description = new string('x', 201) } },
        { "code too long", new { Count = 1, ValueMinorUnits = 100L, Code = new string('X', 33) } },
        { "code too short", new { Count = 1, ValueMinorUnits = 100L, Code = "AB" } },
        { "code with other characters", new { Count = 1, ValueMinorUnits = 100L, Code = "AB C$D" } },
        { "one code for two", new { Count = 2, ValueMinorUnits = 100L, Code = "ABCDEF" } },
        { "null byte in the code", new { Count = 1, ValueMinorUnits = 100L, Code = "ABC\0DEF" } },
        { "null byte in the description", new { Count = 1, ValueMinorUnits = 100L, Description = "a\0b" } },
    };

    public static TheoryData<string, string> SubdomainsThatMustNotBe => new()
    {
        { "www", "Montrose:Subdomain.Reserved" },
        { "admin", "Montrose:Subdomain.Reserved" },
        { "API", "Montrose:Subdomain.Reserved" },
        { "-north", "Montrose:Subdomain.Invalid" },
        { "north-", "Montrose:Subdomain.Invalid" },
        { "n", "Montrose:Subdomain.Invalid" },
        { "nörth", "Montrose:Subdomain.Invalid" },
        { "north.star", "Montrose:Subdomain.Invalid" },
        { "north star", "Montrose:Subdomain.Invalid" },
        { "xn--nrth-5qa", "Montrose:Subdomain.Invalid" },
        { "<script>", "Montrose:Subdomain.Invalid" },
    };

    [Theory, MemberData(nameof(NotTheJsonThatIsExpected))]
    public async Task A_body_that_is_not_what_is_expected_is_refused(string what, string body)
    {
        var agency = await AgencyAsync();
        var before = await portal.Rows.CountsAsync();

        using var answer = await agency.Admin.Http.PostAsync(Generate, new StringContent(body, Encoding.UTF8, "application/json"));

        await ShouldRefuseAsync(answer, 400, what);
        (await portal.Rows.CountsAsync()).ShouldBe(before);
    }

    [Theory, MemberData(nameof(CodesThatMustNotBe))]
    public async Task Terms_that_must_not_be_make_no_code(string what, object input)
    {
        var agency = await AgencyAsync();
        var before = await portal.Rows.CountsAsync();

        using var answer = await agency.Admin.Http.PostAsJsonAsync(Generate, input);

        await ShouldRefuseAsync(answer, null, what);
        (await portal.Rows.CountsAsync()).ShouldBe(before);
    }

    [Theory, MemberData(nameof(SubdomainsThatMustNotBe))]
    public async Task A_subdomain_that_must_not_be_makes_no_agency(string subdomain, string code)
    {
        var before = await portal.Rows.CountsAsync();

        var refused = await Should.ThrowAsync<AbpRemoteCallException>(() => CreateAsync(subdomain));

        (refused.HttpStatusCode, refused.Code).ShouldBe((403, code));
        refused.Message.ShouldContain(subdomain, Case.Insensitive);
        (await portal.Rows.CountsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_subdomain_that_is_taken_makes_no_agency_even_when_two_ask_at_once()
    {
        var agency = await AgencyAsync();
        var before = await portal.Rows.CountsAsync();
        var refused = await Should.ThrowAsync<AbpRemoteCallException>(() => CreateAsync(agency.Agency.Subdomain.ToUpperInvariant()));
        (refused.HttpStatusCode, refused.Code).ShouldBe((403, "Montrose:Subdomain.Taken"));
        refused.Message.ShouldContain("already belongs to another agency");
        (await portal.Rows.CountsAsync()).ShouldBe(before);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
        {
            try
            {
                await CreateAsync("at-once", $"At once {i}");
                return "done";
            }
            catch (AbpRemoteCallException e)
            {
                return $"{e.HttpStatusCode} {e.Code}";
            }
        }));

        answers.Count(a => a == "done").ShouldBe(1);
        answers.Where(a => a != "done").ShouldAllBe(a => a == "403 Montrose:Subdomain.Taken");
        (await portal.Rows.AskAsync<long>("""SELECT count(*) FROM "AbpTenants" WHERE "Name" = 'at-once'""")).ShouldBe(1);
    }

    [Fact]
    public async Task Overlong_texts_and_what_is_no_address_or_colour_name_their_member()
    {
        var before = await portal.Rows.CountsAsync();

        await ShouldNameAsync("name", new { Name = new string('x', 65), Subdomain = "longname", AdminEmail = "a@b.example" });
        await ShouldNameAsync("name", new { Name = "", Subdomain = "noname", AdminEmail = "a@b.example" });
        await ShouldNameAsync("subdomain", new { Name = "Long", Subdomain = new string('x', 64), AdminEmail = "a@b.example" });
        await ShouldNameAsync("adminEmail", new { Name = "Nobody", Subdomain = "nobody", AdminEmail = "nobody" });
        await ShouldNameAsync("adminEmail", new { Name = "Nobody", Subdomain = "nobody", AdminEmail = new string('x', 300) + "@b.example" });
        await ShouldNameAsync("primaryColor", new { Name = "Pink", Subdomain = "pink", AdminEmail = "a@b.example", PrimaryColor = "#12345678" });
        using var pink = await portal.Host.Http.PostAsJsonAsync("api/app/agency", new { Name = "Pink", Subdomain = "pink", AdminEmail = "a@b.example", PrimaryColor = "pink" });
        (await ShouldRefuseAsync(pink, 403, "a colour's name"))["code"]!.GetValue<string>().ShouldBe("Montrose:Color.Invalid");
        await ShouldNameAsync("subdomain", new { Name = "Null", Subdomain = "nu\0ll", AdminEmail = "a@b.example" });
        await ShouldNameAsync("name", new { Name = "Nu\0ll", Subdomain = "nulls", AdminEmail = "a@b.example" });
        await ShouldNameAsync("name", new { Name = "gpj.\u202Eexe", Subdomain = "turned", AdminEmail = "a@b.example" });

        (await portal.Rows.CountsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_logo_that_is_too_large_or_no_picture_changes_nothing()
    {
        var agency = await AgencyAsync();
        var brands = agency.Admin.Get<IBrandAppService>();
        await brands.SetLogoAsync(new SetLogoInput { Content = Pictures.Png });
        var before = await portal.Rows.CountsAsync();

        var notAnImage = await Should.ThrowAsync<AbpRemoteCallException>(() => brands.SetLogoAsync(new SetLogoInput { Content = Pictures.ScriptWithAPngsName }));
        (notAnImage.HttpStatusCode, notAnImage.Code).ShouldBe((403, "Montrose:Logo.NotAnImage"));
        var tooLarge = await Should.ThrowAsync<AbpRemoteCallException>(() => brands.SetLogoAsync(new SetLogoInput { Content = [.. Pictures.Png, .. new byte[AgencyConsts.MaxLogoBytes]] }));
        (tooLarge.HttpStatusCode, tooLarge.Code).ShouldBe((413, "Montrose:Logo.TooLarge"));
        using (var huge = await agency.Admin.Http.PostAsJsonAsync("api/app/brand/set-logo", new SetLogoInput { Content = [.. Pictures.Png, .. new byte[50 * 1024 * 1024]] }))
            await ShouldRefuseAsync(huge, 413, "a logo of 50 MB");
        using (var agencyWithHuge = await portal.Host.Http.PostAsJsonAsync("api/app/agency", new CreateAgencyInput { Name = "Huge", Subdomain = "huge", AdminEmail = "a@huge.example", Logo = new byte[50 * 1024 * 1024] }))
            await ShouldRefuseAsync(agencyWithHuge, 413, "an agency with a logo of 50 MB");
        var notAnImageAtAll = await Should.ThrowAsync<AbpRemoteCallException>(() => portal.Host.Get<IAgencyAppService>().CreateAsync(
            new CreateAgencyInput { Name = "Script", Subdomain = "script", AdminEmail = "a@script.example", Logo = Pictures.ScriptWithAPngsName }));
        notAnImageAtAll.Code.ShouldBe("Montrose:Logo.NotAnImage");

        (await portal.Rows.CountsAsync()).ShouldBe(before);
        (await agency.Admin.Http.GetByteArrayAsync((await brands.GetAsync()).LogoUrl)).ShouldBe(Pictures.Png);
    }

    [Fact]
    public async Task An_invitation_that_is_used_expired_withdrawn_or_made_up_opens_no_account()
    {
        var agency = await AgencyAsync();
        var invitations = agency.Admin.Get<IInvitationAppService>();
        var used = await portal.TokenForAsync(agency.Agency.AdminEmail);
        var (expiredId, expired) = await InviteAsync(agency);
        await portal.Rows.ExecuteAsync("""UPDATE platform."Invitations" SET "ExpiresAt" = now() - interval '1 second' WHERE "Id" = @id""", ("id", expiredId));
        var (withdrawnId, withdrawn) = await InviteAsync(agency);
        await invitations.RevokeAsync(withdrawnId);
        var (_, weak) = await InviteAsync(agency);
        var other = await portal.AnAgencyAsync();
        var before = await portal.Rows.CountsAsync();

        (await AcceptRefusedAsync(agency, used)).ShouldBe((403, "Montrose:Invitation.Used", "This invitation was used already. Sign in with your e-mail address and password."));
        (await AcceptRefusedAsync(agency, expired)).ShouldBe((403, "Montrose:Invitation.Expired", "This invitation has expired. Ask for a new one."));
        (await AcceptRefusedAsync(agency, withdrawn)).ShouldBe((403, "Montrose:Invitation.Revoked", "This invitation was withdrawn. Ask for a new one."));
        var madeUp = await AcceptRefusedAsync(agency, "made-up");
        madeUp.Code.ShouldBe("Montrose:Invitation.NotValid");
        (await AcceptRefusedAsync(other, weak)).ShouldBe(madeUp);
        (await AcceptRefusedAsync(agency, "nu\0ll")).Status.ShouldBe(400);
        (await AcceptRefusedAsync(agency, weak, "short")).Status.ShouldBe(400);

        (await portal.Rows.CountsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task An_unknown_sorting_and_a_page_that_is_too_large_are_refused()
    {
        var agency = await AgencyAsync();
        foreach (var list in new[] { "api/billing/redeem-code", "api/app/client", "api/app/agent", "api/app/invitation", "api/billing/wallet" })
        {
            using var hidden = await agency.Admin.Http.GetAsync($"{list}?sorting=passwordHash");
            (await ShouldRefuseAsync(hidden, 400, list))["validationErrors"]!.ToJsonString().ShouldContain("Sort by one of");
            using var injected = await agency.Admin.Http.GetAsync($"{list}?sorting={Uri.EscapeDataString("id; DROP TABLE x --")}");
            await ShouldRefuseAsync(injected, 400, list);
            using var large = await agency.Admin.Http.GetAsync($"{list}?maxResultCount=1001");
            (await ShouldRefuseAsync(large, 400, list))["validationErrors"]!.ToJsonString().ShouldContain("MaxResultCount can be at most 1000.");
            using var negative = await agency.Admin.Http.GetAsync($"{list}?skipCount=-1");
            await ShouldRefuseAsync(negative, 400, list);
            using var words = await agency.Admin.Http.GetAsync($"{list}?maxResultCount=all");
            await ShouldRefuseAsync(words, 400, list);
            using var nullByte = await agency.Admin.Http.GetAsync($"{list}?filter=a%00b");
            ((int)nullByte.StatusCode).ShouldBeOneOf([200, 400], $"{list}: a null byte in the filter, which is 200 where there is none");
        }
    }

    [Fact]
    public async Task Ids_that_are_none_and_methods_that_are_not_there_are_refused()
    {
        var agency = await AgencyAsync();

        using var noId = await agency.Admin.Http.GetAsync("api/app/client/not-an-id");
        ((int)noId.StatusCode).ShouldBeInRange(400, 404);
        using var noMethod = await agency.Admin.Http.PatchAsync("api/app/client", JsonContent.Create(new { }));
        ((int)noMethod.StatusCode).ShouldBe(405);
        using var noType = await agency.Admin.Http.PostAsync(Generate, new ByteArrayContent("{}"u8.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("text/plain") } });
        ((int)noType.StatusCode).ShouldBe(415);
    }

    [Fact]
    public async Task Clients_without_a_service_or_with_one_that_does_not_exist_are_refused()
    {
        var agency = await AgencyAsync();
        var client = await agency.AClientAsync();
        var before = await portal.Rows.CountsAsync();

        var none = await Should.ThrowAsync<AbpRemoteCallException>(() => agency.Admin.Get<IClientAppService>().CreateAsync(
            new CreateClientInput { CompanyName = "None", ContactName = "N", ContactEmail = "n@none.example" }));
        none.Code.ShouldBe("Montrose:Client.ServiceRequired");
        using var unknown = await agency.Admin.Http.PostAsJsonAsync("api/app/client", new { CompanyName = "Odd", ContactName = "O", ContactEmail = "o@odd.example", Services = new[] { 99 } });
        await ShouldRefuseAsync(unknown, null, "a service that does not exist");
        var taken = await Should.ThrowAsync<AbpRemoteCallException>(() => agency.Admin.Get<IClientAppService>().CreateAsync(
            new CreateClientInput { CompanyName = "Other", ContactName = "O", ContactEmail = client.Workspace.ContactEmail, Services = [ServiceKind.Marketing] }));
        taken.Code.ShouldBe("Montrose:Email.Taken");

        (await portal.Rows.CountsAsync()).ShouldBe(before);
    }

    private static ApiAgency? _agency;

    /// <summary>One for the whole class: nothing in it is to change.</summary>
    private async Task<ApiAgency> AgencyAsync() => _agency ??= await portal.AnAgencyAsync();

    private Task<AgencyDto> CreateAsync(string subdomain, string name = "Some agency") => portal.Host.Get<IAgencyAppService>().CreateAsync(
        new CreateAgencyInput { Name = name, Subdomain = subdomain, AdminEmail = "somebody@agency.example" });

    private async Task<(Guid Id, string Token)> InviteAsync(ApiAgency agency)
    {
        var email = $"{Guid.NewGuid():N}@agency.example";
        var invitation = await agency.Admin.Get<IInvitationAppService>().InviteAgentAsync(new InviteAgentInput { Email = email, Department = Department.Website });
        return (invitation.Id, await portal.TokenForAsync(email));
    }

    private static async Task<(int Status, string? Code, string Message)> AcceptRefusedAsync(ApiAgency agency, string token, string password = ApiPortal.Password)
    {
        await using var nobody = await MontroseClient.OpenAsync(agency.Url);
        var refused = await Should.ThrowAsync<AbpRemoteCallException>(() => nobody.Get<IInvitationAppService>().AcceptAsync(
            new AcceptInvitationInput { Token = token, Name = "Somebody", Password = password }));
        return (refused.HttpStatusCode, refused.Code, refused.Message);
    }

    private async Task ShouldNameAsync(string member, object input)
    {
        using var answer = await portal.Host.Http.PostAsJsonAsync("api/app/agency", input);
        var error = await ShouldRefuseAsync(answer, 400, member);
        error["validationErrors"]!.AsArray().SelectMany(e => e!["members"]!.AsArray()).Select(m => m!.GetValue<string>()).ShouldContain(member);
    }

    /// <summary>4xx in ABP's shape, with a message that says nothing of our insides.</summary>
    private static async Task<JsonObject> ShouldRefuseAsync(HttpResponseMessage answer, int? status, string what)
    {
        var text = await answer.Content.ReadAsStringAsync();
        if (status is { } expected) ((int)answer.StatusCode).ShouldBe(expected, $"{what}: {text}");
        ((int)answer.StatusCode).ShouldBeInRange(400, 499, $"{what}: {text}");
        answer.Headers.Contains("_AbpErrorFormat").ShouldBeTrue($"{what}: {(int)answer.StatusCode} {text}");
        var error = JsonNode.Parse(text)!["error"]!.AsObject();
        error["message"]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace(what);
        foreach (var inside in new[] { "System.", "Npgsql", "   at ", "Exception", "LineNumber", "BytePositionInLine" })
            text.ShouldNotContain(inside, Case.Sensitive, $"{what}: {text}");
        return error;
    }
}
