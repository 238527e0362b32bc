using Microsoft.Extensions.Options;
using Montrose.Throttling;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Montrose.Billing.RedeemCodes;

/// <summary>Counts a person's attempts of the last minute, failed ones too: a roll-back of the attempt does not take its count back.</summary>
public class RedeemThrottle(IOptions<RedeemThrottleOptions> options, IClock clock) : ISingletonDependency
{
    private readonly AttemptLimit<Guid> _attempts = new(TimeSpan.FromMinutes(1));

    /// <exception cref="Volo.Abp.BusinessException">Montrose:TooManyAttempts, with the seconds to wait</exception>
    public void Count(Guid userId)
    {
        if (_attempts.Count(userId, options.Value.AttemptsPerMinute, clock.Now) is { } wait)
            throw Montrose.Errors.TooManyAttempts((int)Math.Ceiling(wait.TotalSeconds));
    }
}
