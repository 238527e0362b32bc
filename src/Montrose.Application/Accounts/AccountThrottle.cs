using Microsoft.Extensions.Options;
using Montrose.Throttling;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Montrose.Accounts;

/// <summary>Limits what strangers can cause with other people's addresses, and guesses at passwords within a session.</summary>
public class AccountThrottle(IOptions<AccountThrottleOptions> options, ICurrentTenant tenant, ICallerAddress caller, IClock clock) : ISingletonDependency
{
    private readonly AttemptLimit<string> _byIp = new(TimeSpan.FromHours(1));
    private readonly AttemptLimit<(Guid? Tenant, string Address)> _byAddress = new(TimeSpan.FromHours(1));
    private readonly AttemptLimit<Guid> _proofs = new(TimeSpan.FromMinutes(5));

    /// <summary>A mail to the address, which the caller need not own. Counts alike whether or not it has an account.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:TooManyAttempts, with the seconds to wait</exception>
    public void CountMailTo(string address)
    {
        if (caller.IpAddress is { } ip) _byIp.Require(ip, options.Value.MailsPerIpAndHour, clock.Now);
        _byAddress.Require((tenant.Id, address.Trim().ToUpperInvariant()), options.Value.MailsPerAddressAndHour, clock.Now);
    }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:TooManyAttempts, with the seconds to wait</exception>
    public void CountProof(Guid userId) => _proofs.Require(userId, options.Value.PasswordProofs, clock.Now);

    /// <summary>The password was right.</summary>
    public void ForgiveProof(Guid userId) => _proofs.Forgive(userId);
}
