namespace Volo.Abp.DependencyInjection;

/// <summary>The provider of the application, whose scoped services live as long as the application.</summary>
public interface IRootServiceProvider : IKeyedServiceProvider
{
}
