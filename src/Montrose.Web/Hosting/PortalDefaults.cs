using System.Text;
using Microsoft.Extensions.Options;
using Montrose.Portal;
using Montrose.Seeding;

namespace Montrose.Web.Hosting;

/// <summary>What a fresh machine needs and a configured one sets itself.</summary>
public static class PortalDefaults
{
    /// <summary>The portals' address is where the server listens, unless the configuration says it.</summary>
    public static void AddPortalDefaults(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        if (string.IsNullOrWhiteSpace(configuration["App:SelfUrl"])) configuration["App:SelfUrl"] = Listening(configuration);
        builder.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
    }

    /// <summary>By the name that a browser on this machine calls it: an address, or the wildcard of all of them, has no subdomains.</summary>
    private static string Listening(IConfiguration configuration)
    {
        var port = configuration["http_ports"]?.Split(';')[0];
        var address = BindingAddress.Parse(configuration["urls"]?.Split(';')[0] is { Length: > 0 } url ? url : $"http://localhost:{(port is { Length: > 0 } ? port : "5000")}");
        return $"{address.Scheme}://{(Uri.CheckHostName(address.Host) is UriHostNameType.Dns && address.Host != "*" ? address.Host : "localhost")}:{address.Port}";
    }

    /// <summary>Prints where to go; on a demo database also whom to sign in as.</summary>
    public static void Welcome(this WebApplication app)
    {
        var portal = app.Services.GetRequiredService<IOptions<PortalOptions>>().Value;
        var urls = app.Services.GetRequiredService<PortalUrls>();
        app.Lifetime.ApplicationStarted.Register(() => Console.Out.Write(Text(app, portal, urls)));
    }

    /// <summary>One text, so that log lines of other threads do not come between.</summary>
    private static string Text(WebApplication app, PortalOptions portal, PortalUrls urls)
    {
        var text = new StringBuilder().AppendLine().AppendLine($"  Montrose is running. Host portal: {urls.Host}");
        if (portal.DemoData)
        {
            text.AppendLine($"  Example agency:                   {urls.Of(DemoData.Subdomain)}").AppendLine()
                .AppendLine($"  Sign in at the host portal as     {DemoData.HostAdminEmail}")
                .AppendLine($"  Sign in at the agency as          {DemoData.AdminEmail} (admin), {DemoData.AgentEmail} (agent), {DemoData.ClientEmail} (client)")
                .AppendLine($"  Password of all                   {DemoData.Password}");
            if (app.Environment.IsDevelopment()) text.AppendLine($"  Mails                             {urls.Host}/dev/mails");
        }
        return text.AppendLine().ToString();
    }
}
