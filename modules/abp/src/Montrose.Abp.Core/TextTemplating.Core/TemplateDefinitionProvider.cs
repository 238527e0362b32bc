using Volo.Abp.DependencyInjection;

namespace Volo.Abp.TextTemplating;

/// <summary>Derive from it to define a module's templates; it is found by being there.</summary>
public abstract class TemplateDefinitionProvider : ITemplateDefinitionProvider, ITransientDependency
{
    public virtual void PreDefine(ITemplateDefinitionContext context)
    {
    }

    public abstract void Define(ITemplateDefinitionContext context);

    public virtual void PostDefine(ITemplateDefinitionContext context)
    {
    }
}
