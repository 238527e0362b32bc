using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Validation;

/// <summary>Validates the arguments before the method sees them.</summary>
public class ValidationInterceptor : AbpInterceptor, ITransientDependency
{
    private readonly IMethodInvocationValidator _methodInvocationValidator;

    public ValidationInterceptor(IMethodInvocationValidator methodInvocationValidator)
    {
        _methodInvocationValidator = methodInvocationValidator;
    }

    public override async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        await ValidateAsync(invocation);
        await invocation.ProceedAsync();
    }

    protected virtual Task ValidateAsync(IAbpMethodInvocation invocation) =>
        _methodInvocationValidator.ValidateAsync(
            new MethodInvocationValidationContext(invocation.TargetObject, invocation.Method, invocation.Arguments));
}
