using System.Reflection;

namespace Volo.Abp.Modularity;

public class AbpModuleDescriptor : IAbpModuleDescriptor
{
    private readonly List<IAbpModuleDescriptor> _dependencies = [];

    public AbpModuleDescriptor(Type type, IAbpModule instance, bool isLoadedAsPlugIn)
    {
        Check.NotNull(type, nameof(type));
        Check.NotNull(instance, nameof(instance));
        if (!type.IsInstanceOfType(instance))
            throw new ArgumentException($"The module {instance.GetType().FullName} is not a {type.FullName}.");

        Type = type;
        Assembly = type.Assembly;
        AllAssemblies = AbpModuleHelper.GetAllAssemblies(type);
        Instance = instance;
        IsLoadedAsPlugIn = isLoadedAsPlugIn;
    }

    public Type Type { get; }

    public Assembly Assembly { get; }

    public Assembly[] AllAssemblies { get; }

    public IAbpModule Instance { get; }

    public bool IsLoadedAsPlugIn { get; }

    public IReadOnlyList<IAbpModuleDescriptor> Dependencies => _dependencies;

    public void AddDependency(IAbpModuleDescriptor descriptor)
    {
        if (!_dependencies.Contains(descriptor))
            _dependencies.Add(descriptor);
    }

    public override string ToString() => $"[{nameof(AbpModuleDescriptor)} {Type.FullName}]";
}
