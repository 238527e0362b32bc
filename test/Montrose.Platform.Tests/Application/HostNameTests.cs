using Montrose.Agencies;
using Montrose.Portal;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Platform.Tests.Application;

/// <summary>An installation whose own portal stands beside those of the agencies.</summary>
public class HostBesideAgencies : MontroseApp
{
    protected override Dictionary<string, string?> Configuration => new(base.Configuration, StringComparer.Ordinal)
    {
        ["App:SelfUrl"] = "https://Desk.agencies.example",
        ["App:PortalDomain"] = "agencies.example",
    };
}

public class HostNameTests(HostBesideAgencies app) : IClassFixture<HostBesideAgencies>
{
    [Theory]
    [InlineData("desk")]
    [InlineData(" DESK ")]
    public async Task No_agency_gets_the_hosts_own_name(string subdomain)
    {
        var host = await app.Given.AHostAdmin();
        var refused = await Should.ThrowAsync<BusinessException>(app.AsAsync<IAgencyAppService, AgencyDto>(host, s => s.CreateAsync(new CreateAgencyInput
        {
            Name = "Desk",
            Subdomain = subdomain,
            AdminEmail = "admin@desk.example",
            PrimaryColor = "#0f766e",
        })));
        refused.Code.ShouldBe("Montrose:Subdomain.Reserved");
    }

    [Theory]
    [InlineData("http://localhost:5000", "", null)]
    [InlineData("https://portal.example.com", "example.com", "portal")]
    [InlineData("https://desk.eu.example.com", "example.com", "eu")]
    [InlineData("https://notexample.com", "example.com", null)]
    [InlineData("https://portal.example.com", "agencies.example", null)]
    public void The_hosts_own_label_is_the_one_below_the_agencies_domain(string selfUrl, string domain, string? label) =>
        new PortalOptions { SelfUrl = selfUrl, PortalDomain = domain }.OwnLabel.ShouldBe(label);
}
