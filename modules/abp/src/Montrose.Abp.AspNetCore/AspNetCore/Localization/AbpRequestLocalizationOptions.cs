using Microsoft.AspNetCore.Builder;

namespace Microsoft.AspNetCore.RequestLocalization;

/// <summary>What modules add to the choice of a request's culture.</summary>
public class AbpRequestLocalizationOptions
{
    public List<Func<IServiceProvider, RequestLocalizationOptions, Task>> RequestLocalizationOptionConfigurators { get; } = [];
}
