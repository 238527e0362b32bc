using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

/// <inheritdoc/>
public interface IAbpDbContextRegistrationOptionsBuilder : IAbpCommonDbContextRegistrationOptionsBuilder
{
    void Entity<TEntity>(Action<AbpEntityOptions<TEntity>> optionsAction)
        where TEntity : IEntity;
}
