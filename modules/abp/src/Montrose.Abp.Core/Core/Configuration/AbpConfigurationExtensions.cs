namespace Microsoft.Extensions.Configuration;

public static class AbpConfigurationExtensions
{
    public static IConfigurationBuilder AddAppSettingsSecretsJson(
        this IConfigurationBuilder builder,
        bool optional = true,
        bool reloadOnChange = true,
        string path = "appsettings.secrets.json") => builder.AddJsonFile(path, optional, reloadOnChange);
}
