namespace Volo.Abp;

/// <summary>Where the application runs: Development, Staging, Production or a name of one's own.</summary>
public interface IAbpHostEnvironment
{
    string? EnvironmentName { get; set; }
}
