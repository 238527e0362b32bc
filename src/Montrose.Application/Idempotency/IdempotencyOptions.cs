using Microsoft.Extensions.Options;

namespace Montrose.Idempotency;

/// <summary>How long answers to requests with an Idempotency-Key are kept.</summary>
public class IdempotencyOptions
{
    public const string Section = "Api:Idempotency";

    /// <summary>Hours after which a key may be used for something else.</summary>
    public int KeptHours { get; set; } = 24;

    /// <summary>Seconds after which a request without an answer may be tried again with the same key: its process has most likely ended.</summary>
    public int PatienceSeconds { get; set; } = 30;
}

internal sealed class IdempotencyOptionsValidator : IValidateOptions<IdempotencyOptions>
{
    public ValidateOptionsResult Validate(string? name, IdempotencyOptions o)
    {
        var wrong = new (string Key, int Value)[] { (nameof(o.KeptHours), o.KeptHours), (nameof(o.PatienceSeconds), o.PatienceSeconds) }
            .Where(x => x.Value < 1).Select(x => $"{IdempotencyOptions.Section}:{x.Key} is {x.Value}; it must be 1 or more.").ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
