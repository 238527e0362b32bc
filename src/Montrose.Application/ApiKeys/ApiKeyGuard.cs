using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using Montrose.Throttling;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Montrose.ApiKeys;

/// <summary>How often an address may send keys that do not exist.</summary>
public class ApiKeyThrottleOptions
{
    public const string Section = "ApiKeys:Throttle";

    /// <summary>Wrong keys of one address in 60 seconds.</summary>
    public int WrongKeysPerMinute { get; set; } = 20;
}

internal sealed class ApiKeyThrottleOptionsValidator : IValidateOptions<ApiKeyThrottleOptions>
{
    public ValidateOptionsResult Validate(string? name, ApiKeyThrottleOptions options) =>
        options.WrongKeysPerMinute >= 1
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{ApiKeyThrottleOptions.Section}:{nameof(options.WrongKeysPerMinute)} is {options.WrongKeysPerMinute}; it must be 1 or more.");
}

/// <summary>
/// Lets a request with a key in, or says why not. A key that works is never slowed by others' wrong ones from its address;
/// an address with too many wrong ones no longer reaches the database.
/// </summary>
public class ApiKeyGuard(ApiKeyDirectory directory, ApiKeyUsageCounter usage, ICurrentTenant tenant, IOptions<ApiKeyThrottleOptions> options, IClock clock) : ISingletonDependency
{
    private readonly AttemptLimit<IPAddress> _wrongKeys = new(TimeSpan.FromMinutes(1));

    /// <summary>The key, counted as used.</summary>
    /// <exception cref="BusinessException">Montrose:ApiKey.Invalid, .Expired, .Revoked, .OwnerInactive, Montrose:TooManyAttempts</exception>
    public ValueTask<KnownApiKey> AdmitAsync(string key, IPAddress? address) =>
        directory.FindInMemory(key) is { } known ? ValueTask.FromResult(Admit(known, address)) : new ValueTask<KnownApiKey>(ReadAsync(key, address));

    private async Task<KnownApiKey> ReadAsync(string key, IPAddress? address)
    {
        var network = NetworkOf(address);
        if (_wrongKeys.WaitFor(network, options.Value.WrongKeysPerMinute, clock.Now) is { } wait) throw TooMany(wait);
        return await directory.ReadAsync(key) is { } found ? Admit(found, address) : throw Wrong(network);
    }

    private KnownApiKey Admit(KnownApiKey key, IPAddress? address)
    {
        if (key.TenantId != tenant.Id) throw Wrong(NetworkOf(address));
        var now = clock.Now;
        if (key.ProblemAt(now) is { } problem) throw problem;
        usage.Count(key.Id, key.TenantId, now, address);
        return key;
    }

    private BusinessException Wrong(IPAddress network) =>
        _wrongKeys.Count(network, options.Value.WrongKeysPerMinute, clock.Now) is { } wait ? TooMany(wait) : ApiKeyErrors.Invalid();

    private static BusinessException TooMany(TimeSpan wait) => Errors.TooManyAttempts((int)Math.Ceiling(wait.TotalSeconds));

    /// <summary>Who has one IPv6 address has all of its /64.</summary>
    private static IPAddress NetworkOf(IPAddress? address)
    {
        if (address is null) return IPAddress.None;
        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6) return address;
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        bytes[8..].Clear();
        return new IPAddress(bytes);
    }
}
