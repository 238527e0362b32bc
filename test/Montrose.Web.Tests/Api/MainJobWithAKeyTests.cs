using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Montrose.ApiKeys;
using Montrose.Billing.Permissions;
using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Wallets;
using Montrose.Clients;
using Montrose.Permissions;
using Shouldly;
using Volo.Abp.Application.Dtos;
using Xunit;

namespace Montrose.Web.Tests.Api;

/// <summary>What an integrator does: a plain service collection, an API key, and the main job over HTTP.</summary>
[Collection(ApiPortalCollection.Name)]
public class MainJobWithAKeyTests(ApiPortal portal)
{
    [Fact]
    public async Task An_agency_s_program_keeps_clients_and_codes_and_a_client_s_program_redeems_one()
    {
        var agency = await portal.AnAgencyAsync();
        var agent = await agency.AnAgentAsync();
        var person = await agency.AClientAsync();
        await using var office = Program(agency.Url, await KeyAsync(agency.Admin, MontrosePermissions.Clients.Create, MontrosePermissions.Clients.Assign, BillingPermissions.RedeemCodes.Create, BillingPermissions.RedeemCodes.Edit, BillingPermissions.Wallets.View));
        await using var shop = Program(agency.Url, await KeyAsync(person.Client, BillingPermissions.Wallet.Redeem));
        await using var maya = Program(agency.Url, await KeyAsync(agent.Client, MontrosePermissions.Clients.Default, BillingPermissions.Wallets.View));

        var (clients, codes, wallets) = (office.GetRequiredService<IClientAppService>(), office.GetRequiredService<IRedeemCodeAppService>(), office.GetRequiredService<IWalletAppService>());
        var florist = await clients.CreateAsync(new CreateClientInput { CompanyName = "Florist", ContactName = "Flo", ContactEmail = $"{Guid.NewGuid():N}@florist.example", Services = [ServiceKind.Marketing] });
        await clients.AssignAgentAsync(person.Workspace.Id, new AssignAgentInput { Service = ServiceKind.Marketing, AgentId = agent.Id });
        var made = (await codes.GenerateAsync(new CreateRedeemCodesInput { Count = 5, ValueMinorUnits = 25_00, UsageLimit = 1, ExpiresAt = DateTime.UtcNow.AddDays(7), Description = "Opening" })).Items;
        (await codes.DeactivateAsync(made[4].Id)).State.ShouldBe(RedeemCodeState.Inactive);

        var mine = shop.GetRequiredService<IWalletAppService>();
        (await mine.RedeemAsync(new RedeemInput { Code = made[0].Code, RequestKey = "opening-1" })).Wallet.Balance.MinorUnits.ShouldBe(25_00);
        (await mine.RedeemAsync(new RedeemInput { Code = made[0].Code, RequestKey = "opening-1" })).Wallet.Balance.MinorUnits.ShouldBe(25_00, "the same request again");
        (await wallets.GetAsync(person.Workspace.Id)).Balance.MinorUnits.ShouldBe(25_00);
        var usedUp = await Should.ThrowAsync<MontroseApiException>(() => mine.RedeemAsync(new RedeemInput { Code = made[0].Code }));
        (usedUp.Status, usedUp.ValidationErrors.Count).ShouldBe((HttpStatusCode.Forbidden, 0));
        usedUp.Code.ShouldBeOneOf("Billing:RedeemCode.UsedUp", "Billing:RedeemCode.AlreadyYours");

        // In pages of two, each code once; and a list that takes an id besides.
        var input = new GetRedeemCodesInput { MaxResultCount = 2 };
        var all = new List<Guid>();
        await foreach (var code in input.EachAsync(codes.GetListAsync)) all.Add(code.Id);
        all.Order().ShouldBe(made.Select(c => c.Id).Order());
        input.SkipCount.ShouldBe(0, "the caller's input stays as it is");
        var rest = new List<Guid>();
        await foreach (var code in new GetRedeemCodesInput { SkipCount = 3, MaxResultCount = 1 }.EachAsync(codes.GetListAsync)) rest.Add(code.Id);
        rest.ShouldBe(all.Skip(3));
        var uses = new List<string?>();
        await foreach (var use in new GetCodeUsageInput().EachAsync(i => codes.GetUsageAsync(made[0].Id, i))) uses.Add(use.ClientName);
        uses.ShouldBe([person.Workspace.CompanyName]);

        // The agent's program sees the assigned client and no other.
        (await maya.GetRequiredService<IClientAppService>().GetListAsync(new GetClientsInput())).Items.ShouldHaveSingleItem().Id.ShouldBe(person.Workspace.Id);
        var hidden = await Should.ThrowAsync<MontroseApiException>(() => maya.GetRequiredService<IWalletAppService>().GetAsync(florist.Id));
        hidden.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_call_carries_a_key_and_a_version_of_its_own_and_tells_the_version_of_its_answer()
    {
        var agency = await portal.AnAgencyAsync();
        await using var program = Program(agency.Url, await KeyAsync(agency.Admin, MontrosePermissions.Clients.Create, MontrosePermissions.Clients.Update));
        var clients = program.GetRequiredService<IClientAppService>();
        var input = new CreateClientInput { CompanyName = "Florist", ContactName = "Flo", ContactEmail = $"{Guid.NewGuid():N}@florist.example", Services = [ServiceKind.Marketing] };
        var (first, again) = (new MontroseCall { IdempotencyKey = "florist-of-this-test" }, new MontroseCall { IdempotencyKey = "florist-of-this-test" });

        var made = await first.SendAsync(() => clients.CreateAsync(input));
        (await again.SendAsync(() => clients.CreateAsync(input))).Id.ShouldBe(made.Id);
        (first.WasReplayed, again.WasReplayed).ShouldBe((false, true));
        (await clients.GetListAsync(new GetClientsInput())).TotalCount.ShouldBe(1);
        input.CompanyName = "Another";
        (await Should.ThrowAsync<MontroseApiException>(() => new MontroseCall { IdempotencyKey = "florist-of-this-test" }.SendAsync(() => clients.CreateAsync(input)))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        var read = new MontroseCall();
        await read.SendAsync(() => clients.GetDetailsAsync(made.Id));
        read.ETag.ShouldNotBeNull();
        await new MontroseCall { IfMatch = read.ETag }.SendAsync(() => clients.UpdateAsync(made.Id, new UpdateClientInput { CompanyName = "Florist and Son" }));
        var late = await Should.ThrowAsync<MontroseApiException>(() => new MontroseCall { IfMatch = read.ETag }.SendAsync(() => clients.UpdateAsync(made.Id, new UpdateClientInput { CompanyName = "Florist and Daughter" })));
        late.Status.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await clients.GetAsync(made.Id)).CompanyName.ShouldBe("Florist and Son");
    }

    [Fact]
    public async Task Wrong_input_names_the_members_and_a_missing_scope_is_told_as_one()
    {
        var agency = await portal.AnAgencyAsync();
        await using var program = Program(agency.Url, await KeyAsync(agency.Admin, MontrosePermissions.Clients.Create));

        var wrong = await Should.ThrowAsync<MontroseApiException>(() => program.GetRequiredService<IClientAppService>().CreateAsync(new CreateClientInput { CompanyName = "Bakery", ContactName = "Olga", ContactEmail = "nowhere" }));
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.ValidationErrors.ShouldContain(e => e.Members.Contains("contactEmail"));
        var refused = await Should.ThrowAsync<MontroseApiException>(() => program.GetRequiredService<IWalletAppService>().GetListAsync(new GetWalletsInput()));
        refused.Status.ShouldBe(HttpStatusCode.Forbidden);
        await using var unknown = Program(agency.Url, "mtr_nobody_has_this");
        var nobody = await Should.ThrowAsync<MontroseApiException>(() => unknown.GetRequiredService<IClientAppService>().GetListAsync(new GetClientsInput()));
        (nobody.Status, nobody.Code).ShouldBe((HttpStatusCode.Unauthorized, "Montrose:ApiKey.Invalid"));
    }

    [Fact]
    public async Task Too_many_attempts_say_when_to_try_again()
    {
        var agency = await portal.AnAgencyAsync();
        var person = await agency.AClientAsync();
        await using var shop = Program(agency.Url, await KeyAsync(person.Client, BillingPermissions.Wallet.Redeem));
        var wallet = shop.GetRequiredService<IWalletAppService>();

        MontroseApiException refused;
        var attempts = 0;
        do refused = await Should.ThrowAsync<MontroseApiException>(() => wallet.RedeemAsync(new RedeemInput { Code = $"WRONG-{attempts:0000}" }));
        while (refused.Status != HttpStatusCode.TooManyRequests && ++attempts < 200);

        refused.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.RetryAfter.ShouldNotBeNull().ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task A_portal_that_does_not_answer_is_told_apart_from_one_that_refuses()
    {
        await using var program = Program("http://127.0.0.1:9", "mtr_any");

        var lost = await Should.ThrowAsync<MontroseApiException>(() => program.GetRequiredService<IClientAppService>().GetListAsync(new GetClientsInput()));

        lost.Status.ShouldBeNull();
        lost.Message.ShouldContain("127.0.0.1:9");
    }

    [Fact]
    public void A_wrong_address_an_empty_key_and_a_second_portal_are_refused_at_once()
    {
        Should.Throw<ArgumentException>(() => new ServiceCollection().AddMontroseClient("north.example.com", "mtr_any")).Message.ShouldContain("north.example.com");
        Should.Throw<ArgumentException>(() => new ServiceCollection().AddMontroseClient("https://north.example.com", " "));
        var services = new ServiceCollection();
        services.AddMontroseClient("https://north.example.com", "mtr_any");
        Should.Throw<InvalidOperationException>(() => services.AddMontroseClient("https://south.example.com", "mtr_any")).Message.ShouldContain("south.example.com");
    }

    private static ServiceProvider Program(string url, string key)
    {
        var services = new ServiceCollection();
        services.AddMontroseClient(url, key);
        return services.BuildServiceProvider(validateScopes: true);
    }

    private static async Task<string> KeyAsync(MontroseClient person, params string[] scopes) =>
        (await person.Get<IApiKeyAppService>().CreateAsync(new CreateApiKeyInput { Name = $"Key {Guid.NewGuid():N}", Scopes = [.. scopes] })).Key;
}
