namespace Volo.Abp.EntityFrameworkCore;

/// <summary>The context that stands in for another (<see cref="DependencyInjection.ReplaceDbContextAttribute"/>).</summary>
public interface IEfCoreDbContextTypeProvider
{
    Type GetDbContextType(Type dbContextType);
}
