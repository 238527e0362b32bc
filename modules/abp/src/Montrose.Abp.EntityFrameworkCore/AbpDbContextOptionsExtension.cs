using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.EntityFrameworkCore.GlobalFilters;

namespace Volo.Abp.EntityFrameworkCore
{
    /// <summary>Puts the filters' state into the key of EF's compiled queries.</summary>
    public class AbpDbContextOptionsExtension : IDbContextOptionsExtension
    {
        public DbContextOptionsExtensionInfo Info => new ExtensionInfo(this);

        public void ApplyServices(IServiceCollection services)
        {
            // The provider's own generator stays behind ours.
            var inner = services.LastOrDefault(descriptor => descriptor.ServiceType == typeof(ICompiledQueryCacheKeyGenerator))?.ImplementationType
                        ?? typeof(RelationalCompiledQueryCacheKeyGenerator);
            services.Replace(ServiceDescriptor.Scoped<ICompiledQueryCacheKeyGenerator>(provider => new AbpCompiledQueryCacheKeyGenerator(
                (ICompiledQueryCacheKeyGenerator)ActivatorUtilities.CreateInstance(provider, inner),
                provider.GetRequiredService<ICurrentDbContext>())));
        }

        public void Validate(IDbContextOptions options)
        {
        }

        private sealed class ExtensionInfo(IDbContextOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
        {
            public override bool IsDatabaseProvider => false;

            public override string LogFragment => "AbpFilters ";

            public override int GetServiceProviderHashCode() => 0;

            public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is ExtensionInfo;

            public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) => debugInfo["Abp:Filters"] = "1";
        }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class AbpEfCoreDbContextOptionsBuilderExtensions
    {
        public static DbContextOptionsBuilder AddAbpDbContextOptionsExtension(this DbContextOptionsBuilder optionsBuilder)
        {
            if (optionsBuilder.Options.FindExtension<Volo.Abp.EntityFrameworkCore.AbpDbContextOptionsExtension>() is not null)
                return optionsBuilder;
            ((IDbContextOptionsBuilderInfrastructure)optionsBuilder).AddOrUpdateExtension(new Volo.Abp.EntityFrameworkCore.AbpDbContextOptionsExtension());
            optionsBuilder.AddInterceptors(Volo.Abp.EntityFrameworkCore.Interceptors.IgnoredFiltersInterceptor.Instance);
            return optionsBuilder;
        }

        public static DbContextOptionsBuilder<TContext> AddAbpDbContextOptionsExtension<TContext>(this DbContextOptionsBuilder<TContext> optionsBuilder)
            where TContext : DbContext =>
            (DbContextOptionsBuilder<TContext>)AddAbpDbContextOptionsExtension((DbContextOptionsBuilder)optionsBuilder);
    }
}
