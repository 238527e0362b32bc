using System.ComponentModel.DataAnnotations;
using Volo.Abp.Collections;

namespace Volo.Abp.Validation;

/// <summary>Marks classes whose method arguments are validated.</summary>
public interface IValidationEnabled
{
}

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Parameter)]
public class DisableValidationAttribute : Attribute
{
}

[AttributeUsage(AttributeTargets.Method)]
public class EnableValidationAttribute : Attribute
{
}

public interface IAbpValidationResult
{
    List<ValidationResult> Errors { get; }
}

public class AbpValidationResult : IAbpValidationResult
{
    public List<ValidationResult> Errors { get; } = [];
}

public interface IAttributeValidationResultProvider
{
    ValidationResult? GetOrDefault(ValidationAttribute validationAttribute, object? validatingObject, ValidationContext validationContext);
}

public interface IMethodInvocationValidator
{
    Task ValidateAsync(MethodInvocationValidationContext context);
}

public interface IObjectValidationContributor
{
    Task AddErrorsAsync(ObjectValidationContext context);
}

public interface IObjectValidator
{
    Task ValidateAsync(object? validatingObject, string? name = null, bool allowNull = false);

    Task<List<ValidationResult>> GetErrorsAsync(object? validatingObject, string? name = null, bool allowNull = false);
}

public class ObjectValidationContext
{
    public ObjectValidationContext(object validatingObject)
    {
        ValidatingObject = Check.NotNull(validatingObject, nameof(validatingObject));
    }

    public object ValidatingObject { get; }

    public List<ValidationResult> Errors { get; } = [];
}

public class AbpValidationOptions
{
    public List<Type> IgnoredTypes { get; } = [];

    public ITypeList<IObjectValidationContributor> ObjectValidationContributors { get; set; } = new TypeList<IObjectValidationContributor>();
}

public static class HasValidationErrorsExtensions
{
    public static TException WithValidationError<TException>(this TException exception, ValidationResult validationError)
        where TException : IHasValidationErrors
    {
        exception.ValidationErrors.Add(validationError);
        return exception;
    }

    public static TException WithValidationError<TException>(this TException exception, string errorMessage, params string[]? memberNames)
        where TException : IHasValidationErrors =>
        exception.WithValidationError(memberNames is null ? new ValidationResult(errorMessage) : new ValidationResult(errorMessage, memberNames));
}
