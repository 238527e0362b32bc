using Microsoft.Extensions.Options;

namespace Montrose.Web.Hosting.Health;

/// <summary>When the installation is no longer well, and when it should get no more requests.</summary>
public class HealthOptions
{
    public const string Section = "Health";

    /// <summary>Seconds that work may wait before the answer says so.</summary>
    public int DegradedLagSeconds { get; set; } = 300;

    /// <summary>Seconds after which it counts as not done at all.</summary>
    public int FailedLagSeconds { get; set; } = 3_600;

    /// <summary>Free megabytes of the disk below which the answer says so.</summary>
    public int DegradedDiskMegabytes { get; set; } = 1_024;

    /// <summary>Free megabytes below which files can soon not be written any more.</summary>
    public int FailedDiskMegabytes { get; set; } = 128;
}

internal sealed class HealthOptionsValidator : IValidateOptions<HealthOptions>
{
    public ValidateOptionsResult Validate(string? name, HealthOptions o)
    {
        var wrong = new List<string>();
        if (o.DegradedLagSeconds < 1 || o.FailedLagSeconds < o.DegradedLagSeconds)
            wrong.Add($"{HealthOptions.Section}:{nameof(o.DegradedLagSeconds)} is {o.DegradedLagSeconds} and {nameof(o.FailedLagSeconds)} is {o.FailedLagSeconds}; they must be 1 or more, and the second no less than the first.");
        if (o.FailedDiskMegabytes < 0 || o.DegradedDiskMegabytes < o.FailedDiskMegabytes)
            wrong.Add($"{HealthOptions.Section}:{nameof(o.FailedDiskMegabytes)} is {o.FailedDiskMegabytes} and {nameof(o.DegradedDiskMegabytes)} is {o.DegradedDiskMegabytes}; they must be 0 or more, and the second no less than the first.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
