using System.Collections.Concurrent;
using System.Reflection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;
using Volo.Abp.Reflection;

namespace Volo.Abp.Validation;

/// <summary>Validates the arguments before the method sees them.</summary>
public class ValidationInterceptor : AbpInterceptor, IPassingInterceptor, ITransientDependency
{
    private static readonly ConcurrentDictionary<MethodInfo, bool> WithoutRules = new();
    private readonly IMethodInvocationValidator _methodInvocationValidator;

    public ValidationInterceptor(IMethodInvocationValidator methodInvocationValidator)
    {
        _methodInvocationValidator = methodInvocationValidator;
    }

    /// <summary>Ids, numbers and texts carry no rules of their own.</summary>
    bool IPassingInterceptor.Passes(MethodInfo method, object target, object?[] arguments) =>
        WithoutRules.GetOrAdd(method, static m => Array.TrueForAll(
            m.GetParameters(),
            p => p.ParameterType == typeof(CancellationToken) || TypeHelper.IsPrimitiveExtended(p.ParameterType, includeEnums: true)));

    public override async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        await ValidateAsync(invocation);
        await invocation.ProceedAsync();
    }

    protected virtual Task ValidateAsync(IAbpMethodInvocation invocation) =>
        _methodInvocationValidator.ValidateAsync(
            new MethodInvocationValidationContext(invocation.TargetObject, invocation.Method, invocation.Arguments));
}
