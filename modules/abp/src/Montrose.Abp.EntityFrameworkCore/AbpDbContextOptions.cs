using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>Which database the contexts use, and how; for all of them or for one.</summary>
public class AbpDbContextOptions
{
    private readonly List<Action<AbpDbContextConfigurationContext>> _defaultPreConfigure = [];
    private readonly Dictionary<Type, List<Action<AbpDbContextConfigurationContext>>> _preConfigure = [];
    private readonly Dictionary<Type, Action<AbpDbContextConfigurationContext>> _configure = [];
    private readonly List<Action<DbContext, ModelConfigurationBuilder>> _defaultConventions = [];
    private readonly Dictionary<Type, List<Action<DbContext, ModelConfigurationBuilder>>> _conventions = [];
    private readonly List<Action<DbContext, ModelBuilder>> _defaultOnModelCreating = [];
    private readonly Dictionary<Type, List<Action<DbContext, ModelBuilder>>> _onModelCreating = [];
    private readonly ConcurrentDictionary<(Type Type, MultiTenancySides Side), Type> _replacements = new();
    private Action<AbpDbContextConfigurationContext>? _defaultConfigure;

    internal Dictionary<MultiTenantDbContextType, Type> DbContextReplacements { get; } = [];

    public void PreConfigure(Action<AbpDbContextConfigurationContext> action) => _defaultPreConfigure.Add(action);

    /// <summary>For every context that has no configuration of its own. The last one counts.</summary>
    public void Configure(Action<AbpDbContextConfigurationContext> action) => _defaultConfigure = action;

    public void ConfigureDefaultConvention(Action<DbContext, ModelConfigurationBuilder> action) => _defaultConventions.Add(action);

    public void ConfigureConventions<TDbContext>(Action<TDbContext, ModelConfigurationBuilder> action)
        where TDbContext : AbpDbContext<TDbContext> =>
        Add(_conventions, typeof(TDbContext), (context, builder) => action((TDbContext)context, builder));

    public void ConfigureDefaultOnModelCreating(Action<DbContext, ModelBuilder> action) => _defaultOnModelCreating.Add(action);

    public void ConfigureOnModelCreating<TDbContext>(Action<TDbContext, ModelBuilder> action)
        where TDbContext : AbpDbContext<TDbContext> =>
        Add(_onModelCreating, typeof(TDbContext), (context, builder) => action((TDbContext)context, builder));

    public bool IsConfiguredDefault() => _defaultConfigure is not null;

    public void PreConfigure<TDbContext>(Action<AbpDbContextConfigurationContext<TDbContext>> action)
        where TDbContext : AbpDbContext<TDbContext> =>
        Add(_preConfigure, typeof(TDbContext), context => action((AbpDbContextConfigurationContext<TDbContext>)context));

    /// <summary>For one context, instead of the default. The last one counts.</summary>
    public void Configure<TDbContext>(Action<AbpDbContextConfigurationContext<TDbContext>> action)
        where TDbContext : AbpDbContext<TDbContext> =>
        _configure[typeof(TDbContext)] = context => action((AbpDbContextConfigurationContext<TDbContext>)context);

    public bool IsConfigured<TDbContext>() => IsConfigured(typeof(TDbContext));

    public bool IsConfigured(Type dbContextType) => _configure.ContainsKey(dbContextType);

    internal void Apply<TDbContext>(AbpDbContextConfigurationContext<TDbContext> context)
        where TDbContext : AbpDbContext<TDbContext>
    {
        _defaultPreConfigure.ForEach(action => action(context));
        _preConfigure.GetValueOrDefault(typeof(TDbContext))?.ForEach(action => action(context));
        var configure = _configure.GetValueOrDefault(typeof(TDbContext))
                        ?? _defaultConfigure
                        ?? throw new AbpException(
                            $"No database is configured for {typeof(TDbContext).AssemblyQualifiedName}. " +
                            $"Use Configure<{nameof(AbpDbContextOptions)}>(options => ...), with UsePostgreSql() for example.");
        configure(context);
    }

    internal void ApplyConventions(DbContext context, ModelConfigurationBuilder builder)
    {
        _defaultConventions.ForEach(action => action(context, builder));
        _conventions.GetValueOrDefault(context.GetType())?.ForEach(action => action(context, builder));
    }

    internal void ApplyOnModelCreating(DbContext context, ModelBuilder builder)
    {
        _defaultOnModelCreating.ForEach(action => action(context, builder));
        _onModelCreating.GetValueOrDefault(context.GetType())?.ForEach(action => action(context, builder));
    }

    internal Type GetReplacedTypeOrSelf(Type dbContextType, MultiTenancySides side) =>
        _replacements.GetOrAdd((dbContextType, side), static (key, options) => options.FindReplacement(key.Type, key.Side), this);

    // A replacement can be replaced in turn: follow the chain to its end.
    private Type FindReplacement(Type dbContextType, MultiTenancySides side)
    {
        var (type, seen) = (dbContextType, new HashSet<Type> { dbContextType });
        while (DbContextReplacements.FirstOrDefault(pair => pair.Key.Type == type && pair.Key.MultiTenancySide.HasFlag(side)).Value is { } next)
        {
            if (!seen.Add(next))
                throw new AbpException($"The DbContexts that replace {dbContextType.AssemblyQualifiedName} replace each other in a circle.");
            type = next;
        }

        return type;
    }

    private static void Add<TAction>(Dictionary<Type, List<TAction>> actions, Type type, TAction action)
    {
        if (!actions.TryGetValue(type, out var list))
            actions[type] = list = [];
        list.Add(action);
    }
}
