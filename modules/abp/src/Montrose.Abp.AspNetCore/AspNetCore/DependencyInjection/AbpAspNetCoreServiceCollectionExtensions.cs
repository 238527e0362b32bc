using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Volo.Abp;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What modules ask of the web host while they configure services.</summary>
public static class AbpAspNetCoreServiceCollectionExtensions
{
    /// <summary>The host's environment; outside a web host an empty one that carries only the environment's name.</summary>
    public static IWebHostEnvironment GetHostingEnvironment(this IServiceCollection services)
    {
        var hosted = services.LastOrDefault(d => d.ServiceType == typeof(IWebHostEnvironment))?.ImplementationInstance;
        if (hosted is IWebHostEnvironment environment)
            return environment;
        var name = services.LastOrDefault(d => d.ServiceType == typeof(IAbpHostEnvironment))?.ImplementationInstance is IAbpHostEnvironment abp
            ? abp.EnvironmentName
            : null;
        return new EmptyHostingEnvironment { EnvironmentName = name ?? "Production" };
    }

    private sealed class EmptyHostingEnvironment : IWebHostEnvironment
    {
        public string EnvironmentName { get; set; } = "";
        public string ApplicationName { get; set; } = "";
        public string WebRootPath { get; set; } = "";
        public IFileProvider WebRootFileProvider { get; set; } = new NullFileProvider();
        public string ContentRootPath { get; set; } = "";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
