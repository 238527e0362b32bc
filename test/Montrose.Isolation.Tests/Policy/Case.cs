using Montrose.Isolation.Tests.World;

namespace Montrose.Isolation.Tests.Policy;

public enum CaseKind
{
    /// <summary>Somebody who may, on their own.</summary>
    Allowed,

    /// <summary>Somebody who may not, whoever owns what they ask for.</summary>
    Refused,

    /// <summary>Somebody who may, with an id that is not theirs: as if nobody had it.</summary>
    Swapped,

    /// <summary>Somebody who may, with fields that are not theirs to set.</summary>
    MassAssignment,
}

/// <summary>One request, and whose id stands in which parameter; null for an id that nobody has.</summary>
public sealed record Case(Rule Rule, Principal Principal, CaseKind Kind, string? Parameter = null, Owner? Target = null)
{
    public override string ToString() =>
        $"{Principal} {Rule}{(Parameter is null ? "" : $" with {Parameter} of {Target?.ToString() ?? "nobody"}")}";
}
