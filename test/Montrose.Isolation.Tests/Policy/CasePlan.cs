using Montrose.Isolation.Tests.World;

namespace Montrose.Isolation.Tests.Policy;

/// <summary>Every case of a rule: each principal, with their own, another client's, another agency's and nobody's.</summary>
public static class CasePlan
{
    public static IReadOnlyList<Case> Of(Rule rule, IReadOnlyList<Principal> principals) =>
        [.. principals.SelectMany(p => (rule.Allowed & p.Kind) != Who.Nobody ? Allowed(rule, p) : Refused(rule, p))];

    /// <summary>The owner whose subject is the principal's own; null where they have none.</summary>
    public static Owner? OwnOf(Principal principal, Subject subject) => subject.Reach switch
    {
        Reach.Host => principal.Kind == Who.HostAdmin ? Owner.Host : null,
        Reach.Face => principal.Home.Agency() is Owner.A ? Owner.AFace : null,
        Reach.Portal => principal.Home.Agency(),
        Reach.Agency => principal.Home.Agency() is Owner.Host ? null : principal.Home.Agency(),
        _ => principal.Kind is Who.Anonymous or Who.HostAdmin ? null : subject.Owners.Cast<Owner?>().FirstOrDefault(o => principal.Sees.Contains(o!.Value)),
    };

    private static IEnumerable<Case> Allowed(Rule rule, Principal principal)
    {
        var ownsAll = rule.Ids.Values.All(s => OwnOf(principal, s) is not null);
        if (ownsAll) yield return new Case(rule, principal, CaseKind.Allowed);
        foreach (var (name, subject) in rule.Ids)
        {
            foreach (var owner in OthersOf(principal, subject)) yield return new Case(rule, principal, CaseKind.Swapped, name, owner);
        }
        if (ownsAll && !rule.IsRead && (rule.Body ?? rule.Form) is not null) yield return new Case(rule, principal, CaseKind.MassAssignment);
    }

    private static IEnumerable<Case> Refused(Rule rule, Principal principal)
    {
        if (rule.Ids.Count == 0) yield return new Case(rule, principal, CaseKind.Refused);
        foreach (var (name, subject) in rule.Ids)
        {
            foreach (var owner in subject.Owners.Cast<Owner?>().Append(null)) yield return new Case(rule, principal, CaseKind.Refused, name, owner);
        }
    }

    private static IEnumerable<Owner> OthersOf(Principal principal, Subject subject)
    {
        var own = OwnOf(principal, subject);
        return subject.Owners.Where(o => o != own && !(subject.Reach is Reach.Host && principal.Kind == Who.HostAdmin) && (subject.Reach is not Reach.Client || !principal.Sees.Contains(o)));
    }
}
