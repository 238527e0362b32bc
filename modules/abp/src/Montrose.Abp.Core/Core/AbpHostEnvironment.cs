namespace Volo.Abp;

/// <summary>The environment's name as a plain value, for hosts that are not ASP.NET Core.</summary>
public class AbpHostEnvironment : IAbpHostEnvironment
{
    public string? EnvironmentName { get; set; }
}
