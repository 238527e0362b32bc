using Volo.Abp.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Options that are needed while services are registered, before any provider.</summary>
public static class ServiceCollectionPreConfigureExtensions
{
    public static IServiceCollection PreConfigure<TOptions>(this IServiceCollection services, Action<TOptions> optionsAction)
    {
        services.GetPreConfigureActions<TOptions>().Add(optionsAction);
        return services;
    }

    public static TOptions ExecutePreConfiguredActions<TOptions>(this IServiceCollection services)
        where TOptions : new() => services.ExecutePreConfiguredActions(new TOptions());

    public static TOptions ExecutePreConfiguredActions<TOptions>(this IServiceCollection services, TOptions options)
    {
        services.GetPreConfigureActions<TOptions>().Configure(options);
        return options;
    }

    public static PreConfigureActionList<TOptions> GetPreConfigureActions<TOptions>(this IServiceCollection services)
    {
        if (services.GetObjectOrNull<PreConfigureActionList<TOptions>>() is { } actions)
            return actions;

        actions = [];
        services.AddObjectAccessor(actions);
        return actions;
    }
}
