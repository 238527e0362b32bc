using Microsoft.Extensions.Options;
using Montrose.Accounts;
using Montrose.Throttling;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Montrose.Web.SignIn;

/// <summary>
/// Makes guessing passwords slow, for names that nobody has as for accounts. Failed attempts count for the name, unless they
/// come from a device on which its owner was signed in, which has a count of its own: so nobody can lock a person out of the
/// devices that they use, and who is locked out elsewhere gets in with a new password by mail. The account itself is never locked.
/// </summary>
public class SignInGuard(IOptions<AccountThrottleOptions> options, TrustedDevices devices, ICallerAddress caller, ICurrentTenant tenant, IClock clock) : ISingletonDependency
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    private readonly AttemptLimit<string> _byIp = new(Window);
    private readonly AttemptLimit<(Guid? Tenant, string Name)> _byName = new(Window);
    private readonly AttemptLimit<string> _byDevice = new(Window);

    /// <summary>Counts an attempt before it is made, so that many at once do not pass together.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:TooManyAttempts, with the seconds to wait</exception>
    public SignInAttempt Begin(string login)
    {
        var attempt = new SignInAttempt(caller.IpAddress, Normalized(login), devices.Find(Normalized(login)));
        if (attempt.Ip is { } ip) _byIp.Require(ip, options.Value.SignInsPerIp, clock.Now);
        if (attempt.Device is { } device) _byDevice.Require(device, options.Value.SignInsPerDevice, clock.Now);
        else _byName.Require((tenant.Id, attempt.Name), options.Value.SignInsPerName, clock.Now);
        return attempt;
    }

    /// <summary>It was no guess.</summary>
    public void Succeeded(SignInAttempt attempt)
    {
        if (attempt.Ip is { } ip) _byIp.Forgive(ip);
        if (attempt.Device is { } device) _byDevice.Forgive(device);
        else _byName.Forgive((tenant.Id, attempt.Name));
    }

    /// <summary>The person who has this user name and address is signed in here, or has just proved to be the one.</summary>
    public void Trust(string userName, string email) => devices.Remember([.. new[] { Normalized(userName), Normalized(email) }.Distinct(StringComparer.Ordinal)]);

    private static string Normalized(string login) => login.Trim().ToUpperInvariant();
}

/// <param name="Ip">Where it comes from; null where that is not known.</param>
/// <param name="Name">Upper-case user name or address.</param>
/// <param name="Device">Stands for the owner's device; null for a stranger's.</param>
public sealed record SignInAttempt(string? Ip, string Name, string? Device);
