namespace Volo.Abp.Aspects;

/// <summary>Keeps a concern from being applied twice, once by a filter and once by an interceptor.</summary>
public static class AbpCrossCuttingConcerns
{
    public const string Auditing = "AbpAuditing";
    public const string UnitOfWork = "AbpUnitOfWork";
    public const string FeatureChecking = "AbpFeatureChecking";
    public const string GlobalFeatureChecking = "AbpGlobalFeatureChecking";

    public static void AddApplied(object obj, params string[] concerns)
    {
        if (concerns is null || concerns.Length == 0)
            throw new ArgumentNullException(nameof(concerns), $"{nameof(concerns)} should be provided!");

        (obj as IAvoidDuplicateCrossCuttingConcerns)?.AppliedCrossCuttingConcerns.AddRange(concerns);
    }

    public static void RemoveApplied(object obj, params string[] concerns)
    {
        if (concerns is null || concerns.Length == 0)
            throw new ArgumentNullException(nameof(concerns), $"{nameof(concerns)} should be provided!");

        if (obj is not IAvoidDuplicateCrossCuttingConcerns avoiding)
            return;
        foreach (var concern in concerns)
            avoiding.AppliedCrossCuttingConcerns.RemoveAll(applied => string.Equals(applied, concern, StringComparison.Ordinal));
    }

    public static bool IsApplied(object obj, string concern)
    {
        Check.NotNull(obj, nameof(obj));
        Check.NotNull(concern, nameof(concern));
        return obj is IAvoidDuplicateCrossCuttingConcerns avoiding && avoiding.AppliedCrossCuttingConcerns.Contains(concern);
    }

    public static IDisposable Applying(object obj, params string[] concerns)
    {
        AddApplied(obj, concerns);
        return new DisposeAction<(object Obj, string[] Concerns)>(static s => RemoveApplied(s.Obj, s.Concerns), (obj, concerns));
    }

    public static string[] GetApplieds(object obj) =>
        obj is IAvoidDuplicateCrossCuttingConcerns avoiding ? avoiding.AppliedCrossCuttingConcerns.ToArray() : [];
}
