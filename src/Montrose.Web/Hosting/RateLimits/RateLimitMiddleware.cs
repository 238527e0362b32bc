using System.Globalization;
using Microsoft.Extensions.Options;
using Montrose.Accounts;
using Montrose.ApiKeys;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Users;

namespace Montrose.Web.Hosting.RateLimits;

/// <summary>
/// Holds the API's callers to the quotas of their agency, person and key, and tells each what is left (RateLimit and
/// RateLimit-Policy, draft-ietf-httpapi-ratelimit-headers). A request beyond one of them is answered 429 and costs nothing
/// of the others that come after it.
/// </summary>
public class RateLimitMiddleware
{
    public const string PolicyHeader = "RateLimit-Policy";
    public const string StateHeader = "RateLimit";
    public const int WindowSeconds = 60;

    private readonly RequestDelegate _next;
    private readonly ICurrentTenant _tenant;
    private readonly ICurrentUser _user;
    private readonly ICallerAddress _caller;
    private readonly Limit<Guid> _agencies;
    private readonly Limit<(Guid Tenant, Guid User)> _users;
    private readonly Limit<Guid> _keys;
    private readonly Limit<string> _addresses;

    public RateLimitMiddleware(RequestDelegate next, IOptions<RateLimitOptions> options, ICurrentTenant tenant, ICurrentUser user, ICallerAddress caller, TimeProvider time)
    {
        (_next, _tenant, _user, _caller) = (next, tenant, user, caller);
        var limits = options.Value;
        _agencies = new Limit<Guid>("agency", limits.PerAgency, time);
        _users = new Limit<(Guid, Guid)>("user", limits.PerUser, time);
        _keys = new Limit<Guid>("key", limits.PerKey, time);
        _addresses = new Limit<string>("address", limits.PerAddress, time);
    }

    public Task InvokeAsync(HttpContext context)
    {
        var (policies, states, wait) = ("", "", 0);
        var tenant = _tenant.Id ?? Guid.Empty;
        var isGranted = _user.Id is { } user
            ? (context.User.Identity is not ApiKeyIdentity key || _keys.Take(key.ApiKeyId, ref policies, ref states, ref wait))
                && _users.Take((tenant, user), ref policies, ref states, ref wait)
                && _agencies.Take(tenant, ref policies, ref states, ref wait)
            : _addresses.Take(_caller.IpAddress ?? "", ref policies, ref states, ref wait)
                && _agencies.Take(tenant, ref policies, ref states, ref wait);
        if (policies.Length > 0)
        {
            context.Response.Headers[PolicyHeader] = policies;
            context.Response.Headers[StateHeader] = states;
        }
        return isGranted ? _next(context) : ApiRefusal.WriteAsync(context, Errors.TooManyRequests(wait), StatusCodes.Status429TooManyRequests);
    }

    private sealed class Limit<TKey> where TKey : notnull
    {
        private readonly string _name;
        private readonly string _policy;
        private readonly Quota<TKey>? _quota;

        public Limit(string name, int limit, TimeProvider time)
        {
            _name = name;
            _policy = string.Create(CultureInfo.InvariantCulture, $"\"{name}\";q={limit};w={WindowSeconds}");
            if (limit > 0) _quota = new Quota<TKey>(limit, TimeSpan.FromSeconds(WindowSeconds), time);
        }

        /// <summary>Adds what the headers say of it; of a quota that is used up also how long to wait.</summary>
        public bool Take(TKey key, ref string policies, ref string states, ref int wait)
        {
            if (_quota is null) return true;
            var state = _quota.Take(key);
            var said = string.Create(CultureInfo.InvariantCulture, $"\"{_name}\";r={state.Remaining};t={state.SecondsToReset}");
            policies = policies.Length == 0 ? _policy : $"{policies}, {_policy}";
            states = states.Length == 0 ? said : $"{states}, {said}";
            if (!state.IsGranted) wait = state.SecondsToReset;
            return state.IsGranted;
        }
    }
}
