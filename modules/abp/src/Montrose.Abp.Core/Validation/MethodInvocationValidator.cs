using System.Collections.Concurrent;
using System.Reflection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Reflection;

namespace Volo.Abp.Validation;

public class MethodInvocationValidator : IMethodInvocationValidator, ITransientDependency
{
    /// <summary>Attributes don't change while the application runs.</summary>
    private static readonly ConcurrentDictionary<MethodInfo, bool> Unchecked = new();

    private readonly IObjectValidator _objectValidator;

    public MethodInvocationValidator(IObjectValidator objectValidator)
    {
        _objectValidator = objectValidator;
    }

    public virtual async Task ValidateAsync(MethodInvocationValidationContext context)
    {
        Check.NotNull(context, nameof(context));
        if (context.Parameters.Length == 0 || !context.Method.IsPublic || IsValidationDisabled(context))
            return;
        if (context.Parameters.Length != context.ParameterValues.Length)
            throw new AbpException("Method parameter count does not match with argument count!");

        // What else is wrong no longer matters where the only argument is missing.
        if (context.Errors.Count > 0 && HasSingleNullArgument(context))
            ThrowValidationError(context);
        await AddMethodParameterValidationErrorsAsync(context);
        if (context.Errors.Count > 0)
            ThrowValidationError(context);
    }

    protected virtual bool IsValidationDisabled(MethodInvocationValidationContext context) => Unchecked.GetOrAdd(context.Method, static method =>
        !method.IsDefined(typeof(EnableValidationAttribute), inherit: true)
        && ReflectionHelper.GetSingleAttributeOfMemberOrDeclaringTypeOrDefault<DisableValidationAttribute>(method) is not null);

    protected virtual bool HasSingleNullArgument(MethodInvocationValidationContext context) =>
        context.Parameters.Length == 1 && context.ParameterValues[0] is null;

    protected virtual void ThrowValidationError(MethodInvocationValidationContext context) =>
        throw new AbpValidationException("Method arguments are not valid! See ValidationErrors for details.", context.Errors);

    protected virtual async Task AddMethodParameterValidationErrorsAsync(MethodInvocationValidationContext context)
    {
        for (var i = 0; i < context.Parameters.Length; i++)
            await AddMethodParameterValidationErrorsAsync(context, context.Parameters[i], context.ParameterValues[i]);
    }

    protected virtual async Task AddMethodParameterValidationErrorsAsync(
        IAbpValidationResult context,
        ParameterInfo parameterInfo,
        object? parameterValue)
    {
        var allowNulls = parameterInfo.IsOptional || parameterInfo.IsOut || TypeHelper.IsPrimitiveExtended(parameterInfo.ParameterType, includeEnums: true);
        context.Errors.AddRange(await _objectValidator.GetErrorsAsync(parameterValue, parameterInfo.Name, allowNulls));
    }
}
