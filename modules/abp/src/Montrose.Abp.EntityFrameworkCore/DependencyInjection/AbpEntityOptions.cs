using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

/// <summary>Options of entities by their type.</summary>
public class AbpEntityOptions
{
    private readonly Dictionary<Type, object> _options = [];

    public AbpEntityOptions<TEntity>? GetOrNull<TEntity>()
        where TEntity : IEntity => _options.GetValueOrDefault(typeof(TEntity)) as AbpEntityOptions<TEntity>;

    public void Entity<TEntity>(Action<AbpEntityOptions<TEntity>> optionsAction)
        where TEntity : IEntity
    {
        if (GetOrNull<TEntity>() is not { } options)
            _options[typeof(TEntity)] = options = new AbpEntityOptions<TEntity>();
        optionsAction(options);
    }
}

/// <summary>Options of one entity.</summary>
public class AbpEntityOptions<TEntity>
    where TEntity : IEntity
{
    public static AbpEntityOptions<TEntity> Empty { get; } = new();

    /// <summary>What <c>WithDetails()</c> and <c>includeDetails</c> load along with the entity.</summary>
    public Func<IQueryable<TEntity>, IQueryable<TEntity>>? DefaultWithDetailsFunc { get; set; }
}
