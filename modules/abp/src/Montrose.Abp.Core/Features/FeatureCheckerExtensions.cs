using System.ComponentModel;
using System.Globalization;
using Volo.Abp.Authorization;

namespace Volo.Abp.Features;

public static class FeatureCheckerExtensions
{
    /// <summary>The value read as a number, an enum..., or the default where there is none.</summary>
    public static async Task<T> GetAsync<T>(this IFeatureChecker featureChecker, string name, T defaultValue = default)
        where T : struct =>
        await featureChecker.GetOrNullAsync(name) is { Length: > 0 } value
            ? (T)TypeDescriptor.GetConverter(typeof(T)).ConvertFromString(null, CultureInfo.InvariantCulture, value)!
            : defaultValue;

    public static async Task<bool> IsEnabledAsync(this IFeatureChecker featureChecker, bool requiresAll, params string[] featureNames)
    {
        foreach (var name in featureNames)
        {
            if (await featureChecker.IsEnabledAsync(name) != requiresAll)
                return !requiresAll;
        }

        return requiresAll || featureNames.Length == 0;
    }

    /// <exception cref="AbpAuthorizationException">The feature is not enabled.</exception>
    public static async Task CheckEnabledAsync(this IFeatureChecker featureChecker, string featureName)
    {
        if (!await featureChecker.IsEnabledAsync(featureName))
            throw new AbpAuthorizationException(code: AbpFeatureErrorCodes.FeatureIsNotEnabled).WithData("FeatureName", featureName);
    }

    /// <exception cref="AbpAuthorizationException">One of them, or all of them, are not enabled.</exception>
    public static async Task CheckEnabledAsync(this IFeatureChecker featureChecker, bool requiresAll, params string[] featureNames)
    {
        if (await featureChecker.IsEnabledAsync(requiresAll, featureNames))
            return;
        var code = requiresAll
            ? AbpFeatureErrorCodes.AllOfTheseFeaturesMustBeEnabled
            : AbpFeatureErrorCodes.AtLeastOneOfTheseFeaturesMustBeEnabled;
        throw new AbpAuthorizationException(code: code).WithData("FeatureNames", string.Join(", ", featureNames));
    }
}
