using Microsoft.Extensions.Configuration;
using Volo.Abp;

namespace Microsoft.Extensions.Hosting;

public static class AbpHostingHostBuilderExtensions
{
    public const string AppSettingsSecretJsonPath = "appsettings.secrets.json";

    public static IHostBuilder AddAppSettingsSecretsJson(
        this IHostBuilder hostBuilder,
        bool optional = true,
        bool reloadOnChange = true,
        string path = AppSettingsSecretJsonPath) =>
        hostBuilder.ConfigureAppConfiguration((_, builder) => builder.AddAppSettingsSecretsJson(optional, reloadOnChange, path));
}

public static class AbpHostExtensions
{
    /// <summary>Starts the modules of an application that lives in this host.</summary>
    public static async Task InitializeAsync(this IHost host)
    {
        Check.NotNull(host, nameof(host));
        var application = host.Services.GetRequiredService<IAbpApplicationWithExternalServiceProvider>();
        var lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
        lifetime.ApplicationStopping.Register(application.Shutdown);
        lifetime.ApplicationStopped.Register(application.Dispose);
        await application.InitializeAsync(host.Services);
    }
}
