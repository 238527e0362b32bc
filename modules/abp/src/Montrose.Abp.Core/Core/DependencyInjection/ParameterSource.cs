using System.Linq.Expressions;
using System.Reflection;

namespace Volo.Abp.DependencyInjection;

/// <summary>Where the argument for a constructor's parameter comes from.</summary>
internal sealed class ParameterSource
{
    private static readonly MethodInfo RequiredService =
        typeof(ServiceProviderServiceExtensions).GetMethod(nameof(ServiceProviderServiceExtensions.GetRequiredService), [typeof(IServiceProvider), typeof(Type)])!;

    private static readonly MethodInfo ResolveMethod = typeof(ParameterSource).GetMethod(nameof(Resolve))!;

    private readonly ParameterInfo _parameter;
    private readonly FromKeyedServicesAttribute? _keyed;
    private readonly bool _isServiceKey;

    public ParameterSource(ParameterInfo parameter)
    {
        _parameter = parameter;
        _keyed = parameter.GetCustomAttribute<FromKeyedServicesAttribute>();
        _isServiceKey = parameter.IsDefined(typeof(ServiceKeyAttribute));
    }

    public bool CanBeFilledFrom(ServiceRegistry registry) =>
        _isServiceKey || _parameter.HasDefaultValue || registry.CanResolve(_parameter.ParameterType, _keyed?.Key);

    public object? Resolve(IServiceProvider provider, object? key)
    {
        if (_isServiceKey)
            return key;
        if (_keyed is not null)
            return provider.GetKeyedService(_parameter.ParameterType, _keyed.Key) ?? DefaultOrThrow(provider);
        return provider.GetService(_parameter.ParameterType) ?? DefaultOrThrow(provider);
    }

    public Expression ToExpression(ParameterExpression provider, ParameterExpression key) =>
        _isServiceKey || _keyed is not null || _parameter.HasDefaultValue
            ? Expression.Convert(Expression.Call(Expression.Constant(this), ResolveMethod, provider, key), _parameter.ParameterType)
            : Required(provider, _parameter.ParameterType);

    public static Expression Required(ParameterExpression provider, Type type) =>
        Expression.Convert(Expression.Call(RequiredService, provider, Expression.Constant(type)), type);

    private object? DefaultOrThrow(IServiceProvider provider)
    {
        if (_parameter.HasDefaultValue)
            return _parameter.DefaultValue ?? (_parameter.ParameterType.IsValueType ? Activator.CreateInstance(_parameter.ParameterType) : null);
        return _keyed is null
            ? provider.GetRequiredService(_parameter.ParameterType)
            : provider.GetRequiredKeyedService(_parameter.ParameterType, _keyed.Key);
    }
}
