using Volo.Abp;
using Volo.Abp.Options;

namespace Microsoft.Extensions.Options;

public static class OptionsAbpDynamicOptionsManagerExtensions
{
    public static Task SetAsync<T>(this IOptions<T> options)
        where T : class => ToDynamic(options).SetAsync();

    public static Task SetAsync<T>(this IOptions<T> options, string name)
        where T : class => ToDynamic(options).SetAsync(name);

    private static AbpDynamicOptionsManager<T> ToDynamic<T>(IOptions<T> options)
        where T : class => options as AbpDynamicOptionsManager<T>
            ?? throw new AbpException($"Options must be derived from the {typeof(AbpDynamicOptionsManager<>).FullName}!");
}
