using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Ui.Branding;

[Dependency(TryRegister = true)]
public class DefaultBrandingProvider : IBrandingProvider, ITransientDependency
{
    public virtual string AppName => "MyApplication";

    public virtual string? LogoUrl => null;

    public virtual string? LogoReverseUrl => null;
}
