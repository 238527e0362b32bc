using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Reflection;

namespace Volo.Abp.Validation;

public class MethodInvocationValidator : IMethodInvocationValidator, ITransientDependency
{
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

    protected virtual bool IsValidationDisabled(MethodInvocationValidationContext context)
    {
        if (context.Method.IsDefined(typeof(EnableValidationAttribute), inherit: true))
            return false;
        return ReflectionHelper.GetSingleAttributeOfMemberOrDeclaringTypeOrDefault<DisableValidationAttribute>(context.Method) is not null;
    }

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
