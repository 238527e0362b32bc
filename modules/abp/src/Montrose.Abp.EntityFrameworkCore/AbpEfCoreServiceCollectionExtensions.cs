using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

public static class AbpEfCoreServiceCollectionExtensions
{
    /// <summary>Registers a context, its repositories and the contexts that it replaces.</summary>
    public static IServiceCollection AddAbpDbContext<TDbContext>(
        this IServiceCollection services,
        Action<IAbpDbContextRegistrationOptionsBuilder>? optionsBuilder = null)
        where TDbContext : AbpDbContext<TDbContext>
    {
        services.AddMemoryCache();
        var options = new AbpDbContextRegistrationOptions(typeof(TDbContext), services);
        foreach (var attribute in typeof(TDbContext).GetCustomAttributes<ReplaceDbContextAttribute>(inherit: true))
        {
            foreach (var replaced in attribute.ReplacedDbContextTypes)
                options.ReplaceDbContext(replaced.Type, multiTenancySides: replaced.MultiTenancySide);
        }

        optionsBuilder?.Invoke(options);

        services.TryAddTransient(DbContextOptionsFactory.Create<TDbContext>);
        services.Replace(ServiceDescriptor.Transient(CreateDetached<TDbContext>));
        foreach (var (replaced, target) in options.ReplacedDbContextTypes)
        {
            var targetType = target ?? typeof(TDbContext);
            services.Replace(ServiceDescriptor.Transient(replaced.Type, provider =>
                provider.GetRequiredService(provider.GetRequiredService<IEfCoreDbContextTypeProvider>().GetDbContextType(replaced.Type))));
            services.Configure<AbpDbContextOptions>(contextOptions => contextOptions.DbContextReplacements[replaced] = targetType);
        }

        new EfCoreRepositoryRegistrar(options).AddRepositories();
        return services;
    }

    // A context asked from the container directly belongs to whoever asks: it is neither pooled nor part of a unit of work.
    private static TDbContext CreateDetached<TDbContext>(IServiceProvider provider)
        where TDbContext : AbpDbContext<TDbContext>
    {
        var context = ActivatorUtilities.CreateInstance<TDbContext>(provider, provider.GetRequiredService<DbContextOptions<TDbContext>>());
        context.LazyServiceProvider = provider.GetRequiredService<IAbpLazyServiceProvider>();
        return context;
    }
}
