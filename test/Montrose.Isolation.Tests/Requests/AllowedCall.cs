using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Isolation.Tests.Infrastructure;
using Montrose.Isolation.Tests.Policy;
using Montrose.Isolation.Tests.World;
using Case = Montrose.Isolation.Tests.Policy.Case;

namespace Montrose.Isolation.Tests.Requests;

/// <summary>A call of an endpoint that succeeds, made again and again with other headers.</summary>
public sealed class AllowedCall
{
    private readonly IsolationFixture _fixture;
    private readonly Case _case;

    private AllowedCall(IsolationFixture fixture, Case one) => (_fixture, _case) = (fixture, one);

    public Rule Rule => _case.Rule;

    public bool IsAnonymous => _case.Principal.Kind == Who.Anonymous;

    /// <summary>What the call answers where it is no success: a rule of the business refuses it.</summary>
    public int? ExpectedStatus => Rule.StatusFor?.Invoke(_case.Principal) ?? Rule.Status;

    public bool IsExpected(Answer answer) => ExpectedStatus is { } status ? answer.Status == status : answer.IsSuccess;

    public IReadOnlyDictionary<string, string> Values { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>By somebody who is signed in, where the endpoint is not for strangers alone; null where nobody may.</summary>
    public static async Task<AllowedCall?> OfAsync(IsolationFixture fixture, string endpoint)
    {
        var rule = IsolationPolicy.Find(endpoint);
        var caller = fixture.World.Principals
            .Where(p => (rule.Allowed & p.Kind) != Who.Nobody && CasePlan.Of(rule, [p]).Any(c => c.Kind is CaseKind.Allowed))
            .OrderBy(p => p.Kind == Who.Anonymous).ThenBy(p => rule.StatusFor?.Invoke(p) is not null).FirstOrDefault();
        if (caller is null) return null;
        var call = new AllowedCall(fixture, new Case(rule, caller, CaseKind.Allowed));
        await call.RenewAsync();
        return call;
    }

    /// <summary>About another thing of the caller's, as it was not touched yet.</summary>
    public async Task RenewAsync()
    {
        if (Rule.Before is { } before) await before(_fixture.World);
        Values = await _fixture.Cases.OwnValuesAsync(_case);
    }

    public Task<Answer> SendAsync(params (string Name, string Value)[] headers) => SendAsync(Rule, headers);

    /// <summary>The same with something more in the address.</summary>
    public Task<Answer> SendWithAsync(string query, params (string Name, string Value)[] headers) =>
        SendAsync(Rule with { Query = Rule.Query is { Length: > 0 } own ? $"{own}&{query}" : query }, headers);

    /// <summary>Another endpoint as the same caller, about the same things.</summary>
    public async Task<Answer> SendAsync(Rule rule, params (string Name, string Value)[] headers)
    {
        var principal = Rule.EndsSession && !IsAnonymous ? await _fixture.World.Callers.SignInAsync(_case.Principal) : _case.Principal;
        return await _fixture.World.Callers.CallAsync(principal, rule, Values, null, headers);
    }

    /// <summary>Endpoints of the API with a filter of this name, as the policy writes them.</summary>
    public static IReadOnlyList<string> WithFilter(IServiceProvider services, string filter) =>
        [.. services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
            .Where(a => a.FilterDescriptors.Any(f => NameOf(f.Filter) == filter))
            .SelectMany(a => (a.ActionConstraints ?? []).OfType<Microsoft.AspNetCore.Mvc.ActionConstraints.HttpMethodActionConstraint>().SelectMany(c => c.HttpMethods)
                .Select(m => $"{m.ToUpperInvariant()} {a.AttributeRouteInfo!.Template!.TrimStart('/')}"))
            .Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string NameOf(IFilterMetadata filter) => filter is Microsoft.AspNetCore.Mvc.ServiceFilterAttribute service ? service.ServiceType.Name : filter.GetType().Name;
}
