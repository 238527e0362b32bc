namespace Volo.Abp.Options;

/// <summary>Options of which a part is read anew (from settings, say) when <see cref="SetAsync()"/> is called.</summary>
public abstract class AbpDynamicOptionsManager<T> : OptionsManager<T>
    where T : class
{
    protected AbpDynamicOptionsManager(IOptionsFactory<T> factory)
        : base(factory)
    {
    }

    public Task SetAsync() => SetAsync(Microsoft.Extensions.Options.Options.DefaultName);

    public virtual Task SetAsync(string name) => OverrideOptionsAsync(name, Get(name));

    protected abstract Task OverrideOptionsAsync(string name, T options);
}
