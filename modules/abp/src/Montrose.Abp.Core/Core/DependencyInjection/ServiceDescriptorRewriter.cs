namespace Volo.Abp.DependencyInjection;

internal sealed class ServiceDescriptorRewriter(IServiceCollection services)
{
    public IServiceCollection Rewrite() => services;
}
