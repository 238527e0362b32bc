using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volo.Abp.Data;

namespace Volo.Abp.EntityFrameworkCore.ValueComparers;

/// <summary>Two sets of extra properties are equal when they hold equal values.</summary>
public class ExtraPropertyDictionaryValueComparer : ValueComparer<ExtraPropertyDictionary>
{
    public ExtraPropertyDictionaryValueComparer()
        : base(
            (a, b) => AreEqual(a, b),
            d => d.Aggregate(0, (hash, pair) => hash ^ HashCode.Combine(pair.Key, pair.Value)),
            d => new ExtraPropertyDictionary(d))
    {
    }

    private static bool AreEqual(ExtraPropertyDictionary? a, ExtraPropertyDictionary? b)
    {
        if (ReferenceEquals(a, b))
            return true;
        if (a is null || b is null || a.Count != b.Count)
            return false;
        foreach (var (key, value) in a)
        {
            if (!b.TryGetValue(key, out var other) || !object.Equals(value, other))
                return false;
        }

        return true;
    }
}
