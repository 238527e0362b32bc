using Microsoft.Extensions.Options;

namespace Montrose.Portal;

/// <summary>Where the portals answer. Links in mails are made from here, never from a request.</summary>
public class PortalOptions
{
    public const string Section = "App";

    /// <summary>The host's own portal, e.g. http://localhost:5000.</summary>
    public string SelfUrl { get; set; } = "http://localhost:5000";

    /// <summary>The domain under which every agency has a subdomain; empty for the host of <see cref="SelfUrl"/>.</summary>
    public string PortalDomain { get; set; } = "";

    /// <summary>True to fill an empty database with an example agency.</summary>
    public bool DemoData { get; set; }

    /// <summary>True where browsers reach the portals by TLS, be it through a proxy.</summary>
    public bool IsSecure => SelfUrl.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The domain that the subdomains stand before, without port.</summary>
    public string Domain => PortalDomain.Length > 0 ? PortalDomain : new Uri(SelfUrl).Host;

    /// <summary>The label below <see cref="Domain"/> that leads to the host's own name: portal of portal.example.com. Null where the host's name does not stand below it.</summary>
    public string? OwnLabel =>
        new Uri(SelfUrl).Host is var self && self.EndsWith("." + Domain, StringComparison.OrdinalIgnoreCase) ? self[..^(Domain.Length + 1)].Split('.')[^1] : null;
}

/// <summary>Stops the start with the key's name and what would be right.</summary>
public class PortalOptionsValidator : IValidateOptions<PortalOptions>
{
    public ValidateOptionsResult Validate(string? name, PortalOptions options)
    {
        if (!Uri.TryCreate(options.SelfUrl, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            return ValidateOptionsResult.Fail($"App:SelfUrl is '{options.SelfUrl}'; it must be an absolute http or https address such as https://portal.example.com.");
        return Uri.CheckHostName(options.Domain) is UriHostNameType.Dns
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"App:PortalDomain is '{options.PortalDomain}'; it must be a domain such as portal.example.com, without scheme or port.");
    }
}
