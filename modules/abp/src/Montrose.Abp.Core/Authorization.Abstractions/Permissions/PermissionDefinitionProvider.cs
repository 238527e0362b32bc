using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Derive from it to define a module's permissions; it is found by being there.</summary>
public abstract class PermissionDefinitionProvider : IPermissionDefinitionProvider, ITransientDependency
{
    public virtual void PreDefine(IPermissionDefinitionContext context)
    {
    }

    public abstract void Define(IPermissionDefinitionContext context);

    public virtual void PostDefine(IPermissionDefinitionContext context)
    {
    }
}
