using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Timing;

public class AbpClockOptions
{
    public DateTimeKind Kind { get; set; } = DateTimeKind.Unspecified;
}

/// <summary>The one source of the time, and of its kind.</summary>
public interface IClock
{
    DateTime Now { get; }

    DateTimeKind Kind { get; }

    bool SupportsMultipleTimezone { get; }

    DateTime Normalize(DateTime dateTime);
}

public class Clock : IClock, ITransientDependency
{
    public Clock(IOptions<AbpClockOptions> options)
    {
        Options = options.Value;
    }

    public virtual DateTime Now => Options.Kind == DateTimeKind.Utc
        ? TimeProvider.System.GetUtcNow().UtcDateTime
        : TimeProvider.System.GetLocalNow().DateTime;

    public virtual DateTimeKind Kind => Options.Kind;

    public virtual bool SupportsMultipleTimezone => Options.Kind == DateTimeKind.Utc;

    protected AbpClockOptions Options { get; }

    public virtual DateTime Normalize(DateTime dateTime) => (Kind, dateTime.Kind) switch
    {
        (DateTimeKind.Unspecified, _) => dateTime,
        var (wanted, given) when wanted == given => dateTime,
        (DateTimeKind.Local, DateTimeKind.Utc) => dateTime.ToLocalTime(),
        (DateTimeKind.Utc, DateTimeKind.Local) => dateTime.ToUniversalTime(),
        var (wanted, _) => DateTime.SpecifyKind(dateTime, wanted),
    };
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public class DisableDateTimeNormalizationAttribute : Attribute
{
}
