using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Domain.Services;

/// <summary>Business rules that need more than one aggregate.</summary>
public interface IDomainService : ITransientDependency
{
}
