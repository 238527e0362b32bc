using Microsoft.Extensions.DependencyInjection;
using Montrose.Agencies;
using Montrose.Branding;
using Montrose.People;
using Montrose.Platform.Tests.Domain;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Entities;
using Volo.Abp.TenantManagement;
using Xunit;

namespace Montrose.Platform.Tests.Application;

public class AgencyTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    [Fact]
    public async Task A_new_agency_has_its_brand_its_logo_and_an_invited_admin()
    {
        var host = await app.Given.AHostAdmin();
        var agency = await CreateAsync(host, "Blue Fern", "blue-fern", logo: LogoImageTests.Png(40, 40));
        agency.PortalUrl.ShouldBe("http://blue-fern.localhost:5080");
        agency.LogoUrl.ShouldBe("http://blue-fern.localhost:5080/brand/logo?v=1");

        await app.RunJobsAsync();
        var mail = app.Mailbox.Mails.Single(m => m.To == "admin@blue-fern.example");
        mail.Subject.ShouldBe("Your invitation to Blue Fern");
        mail.Body.ShouldContain("http://blue-fern.localhost:5080/Account/AcceptInvitation?token=");
        mail.Body.ShouldNotContain("Montrose");
    }

    [Fact]
    public async Task The_invited_admin_accepts_once_and_can_then_invite()
    {
        var host = await app.Given.AHostAdmin();
        var agency = await CreateAsync(host, "Oak and Iron", "oak-iron");
        await app.RunJobsAsync();
        var token = app.Mailbox.NewestTokenFor("admin@oak-iron.example");
        var nobody = new Person(Guid.Empty, agency.Id, "", "");

        var accepted = await app.Given.InAsync(agency.Id, s => s.GetRequiredService<IInvitationAppService>().AcceptAsync(new AcceptInvitationInput { Token = token, Name = "Ada", Password = Given.Password }));
        accepted.UserName.ShouldBe("admin@oak-iron.example");

        var again = await Should.ThrowAsync<BusinessException>(app.Given.InAsync(agency.Id, s => s.GetRequiredService<IInvitationAppService>().AcceptAsync(new AcceptInvitationInput { Token = token, Name = "Eve", Password = Given.Password })));
        again.Code.ShouldBe("Montrose:Invitation.Used");
        nobody.TenantId.ShouldBe(agency.Id);
    }

    [Theory]
    [InlineData("www", "Montrose:Subdomain.Reserved")]
    [InlineData("not a label", "Montrose:Subdomain.Invalid")]
    [InlineData("taken-one", "Montrose:Subdomain.Taken")]
    public async Task A_subdomain_that_cannot_be_used_is_refused_and_nothing_is_created(string subdomain, string code)
    {
        var host = await app.Given.AHostAdmin();
        var taken = await app.AsAsync<IAgencyAppService, bool>(host, async s => (await s.GetListAsync(new GetAgenciesInput { Filter = "taken-one" })).TotalCount > 0);
        if (!taken) await CreateAsync(host, "Taken One", "taken-one");

        var refused = await Should.ThrowAsync<BusinessException>(CreateAsync(host, "Another " + code, subdomain));
        refused.Code.ShouldBe(code);
        var found = await app.AsAsync<IAgencyAppService, long>(host, async s => (await s.GetListAsync(new GetAgenciesInput { Filter = "Another" })).TotalCount);
        found.ShouldBe(0);
    }

    [Fact]
    public async Task Of_several_who_ask_for_a_subdomain_at_once_one_gets_it_and_the_others_are_told()
    {
        var host = await app.Given.AHostAdmin();
        var answers = await Task.WhenAll(Enumerable.Range(1, 4).Select(n => AnswerAsync(CreateAsync(host, $"Racer {n}", "racer"))));
        answers.Order().ShouldBe(["", "Montrose:Subdomain.Taken", "Montrose:Subdomain.Taken", "Montrose:Subdomain.Taken"]);

        static async Task<string?> AnswerAsync(Task<AgencyDto> creating)
        {
            try
            {
                await creating;
                return "";
            }
            catch (BusinessException refused)
            {
                return refused.Code;
            }
        }
    }

    /// <summary>What somebody sees whose rival was faster by less than the time between asking for the name and taking it.</summary>
    [Fact]
    public async Task A_subdomain_that_a_tenant_has_is_taken_before_its_agency_is_there()
    {
        await app.Given.InAsync(null, async s => await s.GetRequiredService<ITenantRepository>().InsertAsync(await s.GetRequiredService<ITenantManager>().CreateAsync("half-way")));
        var host = await app.Given.AHostAdmin();
        (await Should.ThrowAsync<BusinessException>(CreateAsync(host, "Half Way", "half-way"))).Code.ShouldBe("Montrose:Subdomain.Taken");
    }

    [Fact]
    public async Task A_file_that_is_no_picture_is_refused_as_logo_and_no_agency_is_left_behind()
    {
        var host = await app.Given.AHostAdmin();
        var refused = await Should.ThrowAsync<BusinessException>(CreateAsync(host, "Broken Logo", "broken-logo", logo: "MZ..."u8.ToArray()));
        refused.Code.ShouldBe("Montrose:Logo.NotAnImage");
        (await app.AsAsync<IAgencyAppService, long>(host, async s => (await s.GetListAsync(new GetAgenciesInput { Filter = "Broken" })).TotalCount)).ShouldBe(0);
    }

    [Fact]
    public async Task A_deleted_agencys_subdomain_stays_taken()
    {
        var host = await app.Given.AHostAdmin();
        var agency = await CreateAsync(host, "Gone Soon", "gone-soon");
        await app.AsAsync(host, s => s.GetRequiredService<IAgencyAppService>().DeleteAsync(agency.Id));
        (await Should.ThrowAsync<EntityNotFoundException>(app.AsAsync<IAgencyAppService, AgencyDto>(host, s => s.GetAsync(agency.Id)))).Id.ShouldBe(agency.Id);
        (await Should.ThrowAsync<BusinessException>(CreateAsync(host, "Gone Again", "gone-soon"))).Code.ShouldBe("Montrose:Subdomain.Taken");
    }

    [Fact]
    public async Task An_agencys_admin_can_not_reach_the_hosts_agencies()
    {
        var agency = await app.Given.AnAgency();
        await Should.ThrowAsync<AbpAuthorizationException>(app.AsAsync<IAgencyAppService, object>(agency.Admin, async s => await s.GetListAsync(new GetAgenciesInput())));
    }

    [Fact]
    public async Task A_changed_brand_is_seen_by_the_next_reader_and_by_nobody_else()
    {
        var agency = await app.Given.AnAgency("Red Kite");
        var other = await app.Given.AnAgency("Other Kite");
        (await app.AsAsync<IBrandAppService, BrandDto>(agency.Admin, s => s.GetAsync())).Name.ShouldBe("Red Kite");

        await app.AsAsync<IBrandAppService, BrandDto>(agency.Admin, s => s.UpdateAsync(new UpdateBrandInput { Name = "Red Kite & Sons", PrimaryColor = "#AA0000", LoginText = "Hello" }));

        var brand = await app.AsAsync<IBrandAppService, BrandDto>(agency.Admin, s => s.GetAsync());
        (brand.Name, brand.PrimaryColor, brand.LoginText).ShouldBe(("Red Kite & Sons", "#aa0000", "Hello"));
        (await app.AsAsync<IBrandAppService, BrandDto>(other.Admin, s => s.GetAsync())).Name.ShouldBe("Other Kite");
    }

    private Task<AgencyDto> CreateAsync(Person host, string name, string subdomain, byte[]? logo = null) =>
        app.AsAsync<IAgencyAppService, AgencyDto>(host, s => s.CreateAsync(new CreateAgencyInput
        {
            Name = name,
            Subdomain = subdomain,
            AdminEmail = $"admin@{subdomain.Replace(' ', '-')}.example",
            PrimaryColor = "#0f766e",
            Logo = logo,
        }));
}
