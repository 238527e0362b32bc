namespace Volo.Abp;

public static class AbpHostEnvironmentExtensions
{
    public static bool IsDevelopment(this IAbpHostEnvironment hostEnvironment) => hostEnvironment.IsEnvironment("Development");

    public static bool IsStaging(this IAbpHostEnvironment hostEnvironment) => hostEnvironment.IsEnvironment("Staging");

    public static bool IsProduction(this IAbpHostEnvironment hostEnvironment) => hostEnvironment.IsEnvironment("Production");

    public static bool IsEnvironment(this IAbpHostEnvironment hostEnvironment, string environmentName)
    {
        Check.NotNull(hostEnvironment, nameof(hostEnvironment));
        return string.Equals(hostEnvironment.EnvironmentName, environmentName, StringComparison.OrdinalIgnoreCase);
    }
}
