namespace Volo.Abp.Modularity;

public interface IModuleContainer
{
    /// <summary>Dependencies first, the start-up module last.</summary>
    IReadOnlyList<IAbpModuleDescriptor> Modules { get; }
}
