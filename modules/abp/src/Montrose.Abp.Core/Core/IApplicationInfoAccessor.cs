namespace Volo.Abp;

/// <summary>The application's name, and an id of this very process.</summary>
public interface IApplicationInfoAccessor
{
    string? ApplicationName { get; }

    string InstanceId { get; }
}
