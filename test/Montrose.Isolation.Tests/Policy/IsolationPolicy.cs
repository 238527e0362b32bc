using System.Reflection;

namespace Montrose.Isolation.Tests.Policy;

/// <summary>
/// Who may call what, and whose rows they reach: one row for every endpoint, and none for what does not exist. The rows
/// stand in one list a part of the product; a list that is added to this class counts.
/// </summary>
public static partial class IsolationPolicy
{
    private static readonly Lazy<IReadOnlyList<Rule>> Collected = new(() =>
        [.. typeof(IsolationPolicy).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Where(f => f.FieldType == typeof(Rule[])).SelectMany(f => (Rule[])f.GetValue(null)!)]);

    public static IReadOnlyList<Rule> Rules => Collected.Value;

    public static Rule Find(string endpoint) => Rules.Single(r => r.Endpoint == endpoint);
}
