using Microsoft.Extensions.Options;

namespace Montrose.Billing.RedeemCodes;

/// <summary>How often a person may try codes.</summary>
public class RedeemThrottleOptions
{
    public const string Section = "Billing:RedeemThrottle";

    /// <summary>Attempts in 60 seconds, successful ones included.</summary>
    public int AttemptsPerMinute { get; set; } = 10;
}

internal sealed class RedeemThrottleOptionsValidator : IValidateOptions<RedeemThrottleOptions>
{
    public ValidateOptionsResult Validate(string? name, RedeemThrottleOptions options) =>
        options.AttemptsPerMinute >= 1
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{RedeemThrottleOptions.Section}:{nameof(options.AttemptsPerMinute)} is {options.AttemptsPerMinute}; it must be 1 or more.");
}
