using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Features;

public abstract class FeatureCheckerBase : IFeatureChecker, ITransientDependency
{
    public abstract Task<string?> GetOrNullAsync(string name);

    /// <exception cref="AbpException">The value is neither true nor false.</exception>
    public virtual async Task<bool> IsEnabledAsync(string name)
    {
        var value = await GetOrNullAsync(name);
        if (string.IsNullOrEmpty(value))
            return false;
        return bool.TryParse(value, out var isEnabled)
            ? isEnabled
            : throw new AbpException($"The value '{value}' of the feature {name} is neither true nor false.");
    }
}
