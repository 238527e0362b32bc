using System.Linq.Expressions;
using System.Reflection;

namespace Volo.Abp.DependencyInjection;

/// <summary>
/// Creates objects of one class with its constructor's services and its properties filled. The first objects are made by
/// reflection, since most services are made once; whoever is asked for again gets compiled code.
/// </summary>
internal sealed class ServiceActivator
{
    private const int CompileAfter = 2;
    private readonly ConstructorInfo _constructor;
    private readonly ParameterSource[] _parameters;
    private readonly PropertyInfo[] _properties;
    private Func<IServiceProvider, object?, object>? _compiled;
    private int _created;

    private ServiceActivator(ConstructorInfo constructor, ParameterSource[] parameters, PropertyInfo[] properties)
    {
        _constructor = constructor;
        _parameters = parameters;
        _properties = properties;
    }

    public bool InjectsProperties => _properties.Length > 0;

    /// <summary>Null where no constructor can be satisfied; the container then says so when the service is asked for.</summary>
    public static ServiceActivator? TryCreate(Type type, ServiceRegistry registry, PropertyInfo[] properties)
    {
        if (type.IsAbstract || type.ContainsGenericParameters)
            return null;
        foreach (var constructor in type.GetConstructors().OrderByDescending(c => c.GetParameters().Length))
        {
            var parameters = Array.ConvertAll(constructor.GetParameters(), p => new ParameterSource(p));
            if (Array.TrueForAll(parameters, p => p.CanBeFilledFrom(registry)))
                return new ServiceActivator(constructor, parameters, properties);
        }

        return null;
    }

    public object Create(IServiceProvider provider, object? key)
    {
        if (_compiled is { } compiled)
            return compiled(provider, key);
        if (Interlocked.Increment(ref _created) > CompileAfter)
            return (_compiled = Compile())(provider, key);

        var arguments = Array.ConvertAll(_parameters, p => p.Resolve(provider, key));
        var instance = _constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null);
        foreach (var property in _properties)
            property.SetValue(instance, provider.GetRequiredService(property.PropertyType));
        return instance;
    }

    private Func<IServiceProvider, object?, object> Compile()
    {
        var provider = Expression.Parameter(typeof(IServiceProvider), "provider");
        var key = Expression.Parameter(typeof(object), "key");
        var created = Expression.New(_constructor, _parameters.Select(p => p.ToExpression(provider, key)));
        var bindings = _properties.Select(p => Expression.Bind(p, ParameterSource.Required(provider, p.PropertyType)));
        var body = Expression.Convert(Expression.MemberInit(created, bindings), typeof(object));
        return Expression.Lambda<Func<IServiceProvider, object?, object>>(body, provider, key).Compile();
    }
}
