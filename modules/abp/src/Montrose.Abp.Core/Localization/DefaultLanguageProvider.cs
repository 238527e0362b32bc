using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Localization;

public class DefaultLanguageProvider(IOptions<AbpLocalizationOptions> options) : ILanguageProvider, ITransientDependency
{
    protected AbpLocalizationOptions Options { get; } = options.Value;

    public Task<IReadOnlyList<LanguageInfo>> GetLanguagesAsync() => Task.FromResult<IReadOnlyList<LanguageInfo>>(Options.Languages);
}
