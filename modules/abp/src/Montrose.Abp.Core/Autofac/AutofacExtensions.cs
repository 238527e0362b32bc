using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp;
using Volo.Abp.Autofac;

namespace Microsoft.Extensions.Hosting
{
    public static class AbpAutofacHostBuilderExtensions
    {
        public static IHostBuilder UseAutofac(this IHostBuilder hostBuilder) =>
            hostBuilder.UseServiceProviderFactory(new AbpServiceProviderFactory());
    }
}

namespace Volo.Abp
{
    public static class AbpAutofacAbpApplicationCreationOptionsExtensions
    {
        /// <summary>An application with a provider of its own always builds it this way.</summary>
        public static void UseAutofac(this AbpApplicationCreationOptions options) =>
            options.Services.TryAddSingleton<IServiceProviderFactory<IServiceCollection>>(new AbpServiceProviderFactory());
    }
}
