using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

/// <inheritdoc cref="IAbpDbContextRegistrationOptionsBuilder"/>
public class AbpDbContextRegistrationOptions : AbpCommonDbContextRegistrationOptions, IAbpDbContextRegistrationOptionsBuilder
{
    public AbpDbContextRegistrationOptions(Type originalDbContextType, IServiceCollection services)
        : base(originalDbContextType, services)
    {
    }

    public Dictionary<Type, object> AbpEntityOptions { get; } = [];

    public void Entity<TEntity>(Action<AbpEntityOptions<TEntity>> optionsAction)
        where TEntity : IEntity =>
        Services.Configure<AbpEntityOptions>(options => options.Entity(optionsAction));
}
