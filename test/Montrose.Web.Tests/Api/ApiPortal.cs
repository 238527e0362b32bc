using Montrose.Agencies;
using Montrose.People;
using Montrose.Web.Tests.Infrastructure;
using Xunit;

namespace Montrose.Web.Tests.Api;

/// <summary>A running server, and people who come to it through the C# client as they would in life.</summary>
public sealed class ApiPortal : IAsyncLifetime
{
    public const string Password = "Right-horse-1";

    public PortalServer Server { get; private set; } = null!;

    /// <summary>The super-admin.</summary>
    public MontroseClient Host { get; private set; } = null!;

    public DatabaseRows Rows => new(Server.ConnectionString);

    public Task InitializeAsync() => StartAsync(null);

    public async Task StartAsync(IReadOnlyDictionary<string, string>? settings, PortalDatabase? database = null)
    {
        Server = database is null ? await PortalServer.StartAsync(settings) : await PortalServer.StartOnAsync(database, settings);
        Host = await MontroseClient.ConnectAsync(Server.HostUrl, PortalServer.HostAdmin, PortalServer.HostPassword);
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await Server.DisposeAsync();
    }

    /// <summary>A new agency; its admin has accepted the invitation and is signed in.</summary>
    public async Task<ApiAgency> AnAgencyAsync(string? subdomain = null)
    {
        subdomain ??= "a" + Guid.NewGuid().ToString("N")[..12];
        var created = await Host.Get<IAgencyAppService>().CreateAsync(new CreateAgencyInput
        {
            Name = $"Agency {subdomain}",
            Subdomain = subdomain,
            AdminEmail = $"admin@{subdomain}.example",
            PrimaryColor = "#0a7d4b",
        });
        return new ApiAgency(this, created, await JoinAsync(created.PortalUrl, created.AdminEmail, "Ada Admin"));
    }

    /// <summary>Follows the link of the newest mail to the address, sets a password and signs in.</summary>
    public async Task<MontroseClient> JoinAsync(string portalUrl, string email, string name)
    {
        var token = await TokenForAsync(email);
        var client = await MontroseClient.OpenAsync(portalUrl);
        var accepted = await client.Get<IInvitationAppService>().AcceptAsync(new AcceptInvitationInput { Token = token, Name = name, Password = Password });
        await client.SignInAsync(accepted.UserName, Password);
        return client;
    }

    /// <summary>The token of the link in the newest mail to the address.</summary>
    public async Task<string> TokenForAsync(string email)
    {
        var link = new Uri(PortalServer.LinkIn(await Server.MailToAsync(email)));
        return System.Web.HttpUtility.ParseQueryString(link.Query)["token"]!;
    }
}

/// <summary>One server for the tests of this folder that leave it as they find it: each makes agencies of its own.</summary>
[CollectionDefinition(Name)]
public sealed class ApiPortalCollection : ICollectionFixture<ApiPortal>
{
    public const string Name = "Portal for the API";
}
