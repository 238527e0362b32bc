using Microsoft.Extensions.Options;

namespace Montrose.Web.Hosting.RateLimits;

/// <summary>How many requests the API takes in 60 seconds; 0 is no limit. The portal's pages are not counted.</summary>
public class RateLimitOptions
{
    public const string Section = "Api:RateLimits";

    /// <summary>Of one agency, all its people and keys together; the host's portal counts as one.</summary>
    public int PerAgency { get; set; } = 60_000;

    /// <summary>Of one person, with a session and with all of their keys.</summary>
    public int PerUser { get; set; } = 12_000;

    /// <summary>Of one API key.</summary>
    public int PerKey { get; set; } = 12_000;

    /// <summary>Of one address, by those who are not signed in.</summary>
    public int PerAddress { get; set; } = 12_000;
}

internal sealed class RateLimitOptionsValidator : IValidateOptions<RateLimitOptions>
{
    public ValidateOptionsResult Validate(string? name, RateLimitOptions o)
    {
        var wrong = new (string Key, int Value)[] { (nameof(o.PerAgency), o.PerAgency), (nameof(o.PerUser), o.PerUser), (nameof(o.PerKey), o.PerKey), (nameof(o.PerAddress), o.PerAddress) }
            .Where(x => x.Value < 0).Select(x => $"{RateLimitOptions.Section}:{x.Key} is {x.Value}; it must be 0 (no limit) or more.").ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
