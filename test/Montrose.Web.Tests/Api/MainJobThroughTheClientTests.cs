using System.Net;
using Montrose.Agencies;
using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Wallets;
using Montrose.Branding;
using Montrose.Clients;
using Montrose.People;
using Shouldly;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Http.Client;
using Xunit;

namespace Montrose.Web.Tests.Api;

/// <summary>What the product is for, from an agency's creation to a client's credit, over HTTP alone.</summary>
[Collection(ApiPortalCollection.Name)]
public class MainJobThroughTheClientTests(ApiPortal portal)
{
    [Fact]
    public async Task An_agency_opens_its_people_join_and_a_client_redeems_a_code()
    {
        // 1. The super-admin creates an agency, which answers in its own brand.
        var agency = await portal.Host.Get<IAgencyAppService>().CreateAsync(new CreateAgencyInput
        {
            Name = "North Star",
            Subdomain = "north-star",
            AdminEmail = "ada@north-star.example",
            PrimaryColor = "#0a7d4b",
            Logo = Pictures.Png,
        });
        agency.PortalUrl.ShouldBe(portal.Server.AgencyUrl("north-star"));
        await using var nobody = await MontroseClient.OpenAsync(agency.PortalUrl);
        var brand = await nobody.Get<IBrandAppService>().GetAsync();
        (brand.Name, brand.PrimaryColor, brand.AgencyId).ShouldBe(("North Star", "#0a7d4b", agency.Id));
        (await nobody.Http.GetByteArrayAsync(brand.LogoUrl)).ShouldBe(Pictures.Png);
        await using (var host = await MontroseClient.OpenAsync(portal.Server.HostUrl))
            (await host.Get<IBrandAppService>().GetAsync()).AgencyId.ShouldBeNull();
        await using (var unknown = await MontroseClient.OpenAsync(portal.Server.AgencyUrl("nobody-has-this")))
            (await unknown.Http.GetAsync("")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        // 2. Its admin accepts, and invites an agent and a client.
        await using var admin = await portal.JoinAsync(agency.PortalUrl, "ada@north-star.example", "Ada Admin");
        await admin.Get<IInvitationAppService>().InviteAgentAsync(new InviteAgentInput { Email = "maya@north-star.example", Department = Department.Marketing });
        await using var agent = await portal.JoinAsync(agency.PortalUrl, "maya@north-star.example", "Maya Agent");
        var bakery = await CreateClientAsync(admin, "Bakery");
        var florist = await CreateClientAsync(admin, "Florist");
        var maya = (await admin.Get<IClientAppService>().GetAssignableAgentsAsync(ServiceKind.Marketing)).Items.Single();
        maya.Name.ShouldBe("Maya Agent");
        bakery = await admin.Get<IClientAppService>().AssignAgentAsync(bakery.Id, new AssignAgentInput { Service = ServiceKind.Marketing, AgentId = maya.Id });
        bakery.Services.Single().AgentName.ShouldBe("Maya Agent");

        // 3. The admin generates codes, sees them, and switches one off.
        var codes = (await admin.Get<IRedeemCodeAppService>().GenerateAsync(new CreateRedeemCodesInput
        {
            Count = 3,
            ValueMinorUnits = 25_00,
            UsageLimit = 1,
            ExpiresAt = DateTime.UtcNow.AddDays(7),
            Description = "Opening",
        })).Items;
        codes.Select(c => c.Code).Distinct().Count().ShouldBe(3);
        (await admin.Get<IRedeemCodeAppService>().DeactivateAsync(codes[2].Id)).State.ShouldBe(RedeemCodeState.Inactive);

        // 4. The client redeems one, and its balance and history say so at once.
        await using var owner = await portal.JoinAsync(agency.PortalUrl, bakery.ContactEmail, "Olga Owner");
        var wallets = owner.Get<IWalletAppService>();
        (await wallets.GetMineAsync()).Balance.MinorUnits.ShouldBe(0);
        var redeemed = await wallets.RedeemAsync(new RedeemInput { Code = codes[0].Code.ToLowerInvariant() });
        (redeemed.Credited.MinorUnits, redeemed.Wallet.Balance.MinorUnits).ShouldBe((25_00L, 25_00L));
        (await wallets.GetMineAsync()).Balance.MinorUnits.ShouldBe(25_00);
        var row = (await wallets.GetHistoryAsync(new GetWalletHistoryInput())).Items.Single();
        (row.Amount.MinorUnits, row.Kind, row.Description).ShouldBe((25_00L, WalletEntryKind.CodeRedeemed, codes[0].Code));
        (await admin.Get<IRedeemCodeAppService>().GetAsync(codes[0].Id)).TimesUsed.ShouldBe(1);
        (await admin.Get<IRedeemCodeAppService>().GetUsageAsync(codes[0].Id, new GetCodeUsageInput())).Items.Single().ClientName.ShouldBe("Bakery");

        // 5. The agent sees the assigned client and no other.
        (await agent.Get<IClientAppService>().GetListAsync(new GetClientsInput())).Items.Select(c => c.CompanyName).ShouldBe(["Bakery"]);
        (await agent.Get<IWalletAppService>().GetAsync(bakery.Id)).Balance.MinorUnits.ShouldBe(25_00);
        (await Should.ThrowAsync<AbpRemoteCallException>(() => agent.Get<IClientAppService>().GetAsync(florist.Id))).HttpStatusCode.ShouldBe(404);
        (await Should.ThrowAsync<AbpRemoteCallException>(() => agent.Get<IWalletAppService>().GetAsync(florist.Id))).HttpStatusCode.ShouldBe(404);
    }

    [Fact]
    public async Task A_wrong_password_is_told_as_one()
    {
        var refused = await Should.ThrowAsync<AbpRemoteCallException>(() => MontroseClient.ConnectAsync(portal.Server.HostUrl, "host@montrose.example", "Wrong-horse-1"));

        (refused.HttpStatusCode, refused.Code).ShouldBe((401, "Montrose:SignIn.InvalidUserNameOrPassword"));
    }

    [Fact]
    public async Task A_portal_that_nobody_has_is_told_as_one()
    {
        var refused = await Should.ThrowAsync<AbpRemoteCallException>(() => MontroseClient.ConnectAsync(portal.Server.AgencyUrl("nobody-has-this"), "a@b.example", ApiPortal.Password));

        refused.HttpStatusCode.ShouldBe(404);
    }

    [Fact]
    public async Task Who_has_signed_out_is_nobody()
    {
        var agency = await portal.AnAgencyAsync();
        await agency.Admin.Get<IClientAppService>().GetListAsync(new GetClientsInput());

        await agency.Admin.SignOutAsync();

        (await Should.ThrowAsync<AbpRemoteCallException>(() => agency.Admin.Get<IClientAppService>().GetListAsync(new GetClientsInput()))).HttpStatusCode.ShouldBe(401);
    }

    private static Task<ClientDto> CreateClientAsync(MontroseClient admin, string company) =>
        admin.Get<IClientAppService>().CreateAsync(new CreateClientInput
        {
            CompanyName = company,
            ContactName = "Olga Owner",
            ContactEmail = $"owner@{company.ToLowerInvariant()}.example",
            Services = [ServiceKind.Marketing],
        });
}
