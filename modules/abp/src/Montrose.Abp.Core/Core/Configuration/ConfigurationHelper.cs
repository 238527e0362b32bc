namespace Microsoft.Extensions.Configuration;

public static class ConfigurationHelper
{
    public static IConfigurationRoot BuildConfiguration(
        AbpConfigurationBuilderOptions? options = null,
        Action<IConfigurationBuilder>? builderAction = null)
    {
        options ??= new AbpConfigurationBuilderOptions();
        var builder = new ConfigurationBuilder()
            .SetBasePath(string.IsNullOrEmpty(options.BasePath) ? Directory.GetCurrentDirectory() : options.BasePath)
            .AddJsonFile(options.FileName + ".json", options.Optional, options.ReloadOnChange)
            .AddJsonFile(options.FileName + ".secrets.json", optional: true, options.ReloadOnChange);

        if (!string.IsNullOrEmpty(options.EnvironmentName))
            builder.AddJsonFile($"{options.FileName}.{options.EnvironmentName}.json", optional: true, options.ReloadOnChange);

        if (string.Equals(options.EnvironmentName, "Development", StringComparison.Ordinal))
        {
            if (options.UserSecretsId is not null)
                builder.AddUserSecrets(options.UserSecretsId);
            else if (options.UserSecretsAssembly is not null)
                builder.AddUserSecrets(options.UserSecretsAssembly, optional: true);
        }

        builder.AddEnvironmentVariables(options.EnvironmentVariablesPrefix);
        if (options.CommandLineArgs is not null)
            builder.AddCommandLine(options.CommandLineArgs);
        builderAction?.Invoke(builder);
        return builder.Build();
    }
}
