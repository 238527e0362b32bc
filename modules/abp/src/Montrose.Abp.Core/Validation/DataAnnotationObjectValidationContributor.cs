using System.Collections;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Reflection;

namespace Volo.Abp.Validation;

/// <summary>Follows data annotations and <see cref="IValidatableObject"/> through an object and what it holds.</summary>
[ExposeServices(typeof(DataAnnotationObjectValidationContributor), typeof(IObjectValidationContributor))]
public class DataAnnotationObjectValidationContributor : IObjectValidationContributor, ITransientDependency
{
    public const int MaxRecursiveParameterValidationDepth = 8;

    public DataAnnotationObjectValidationContributor(IOptions<AbpValidationOptions> options, IServiceProvider serviceProvider)
    {
        ServiceProvider = serviceProvider;
        Options = options.Value;
    }

    protected IServiceProvider ServiceProvider { get; }

    protected AbpValidationOptions Options { get; }

    public Task AddErrorsAsync(ObjectValidationContext context)
    {
        ValidateObjectRecursively(context.Errors, context.ValidatingObject, currentDepth: 1);
        return Task.CompletedTask;
    }

    protected virtual void ValidateObjectRecursively(List<ValidationResult> errors, object? validatingObject, int currentDepth)
    {
        // A number or an id has no rules of its own.
        if (currentDepth > MaxRecursiveParameterValidationDepth || validatingObject is null || TypeHelper.IsPrimitiveExtended(validatingObject.GetType(), includeEnums: true))
            return;

        AddErrors(errors, validatingObject);
        if (Options.IgnoredTypes.Any(t => t.IsInstanceOfType(validatingObject)))
            return;

        if (validatingObject is IEnumerable items)
        {
            // A query must not run only to be validated.
            if (items is IQueryable)
                return;
            foreach (var item in items)
            {
                // Nor does a list of numbers hold anything to follow.
                if (item is null || TypeHelper.IsPrimitiveExtended(item.GetType(), includeEnums: true))
                    continue;
                ValidateObjectRecursively(errors, item, currentDepth + 1);
            }

            return;
        }

        foreach (PropertyDescriptor property in TypeDescriptor.GetProperties(validatingObject))
        {
            if (TypeHelper.IsPrimitiveExtended(property.PropertyType, includeEnums: true)
                || property.Attributes.OfType<DisableValidationAttribute>().Any())
            {
                continue;
            }

            ValidateObjectRecursively(errors, property.GetValue(validatingObject), currentDepth + 1);
        }
    }

    public void AddErrors(List<ValidationResult> errors, object validatingObject)
    {
        foreach (PropertyDescriptor property in TypeDescriptor.GetProperties(validatingObject))
        {
            if (!property.Attributes.OfType<DisableValidationAttribute>().Any())
                AddPropertyErrors(validatingObject, property, errors);
        }

        if (validatingObject is IValidatableObject validatable)
            errors.AddRange(validatable.Validate(new ValidationContext(validatingObject, ServiceProvider, null)));
    }

    protected virtual void AddPropertyErrors(object validatingObject, PropertyDescriptor property, List<ValidationResult> errors)
    {
        ValidationContext? context = null;
        IAttributeValidationResultProvider? provider = null;
        foreach (var attribute in property.Attributes.OfType<ValidationAttribute>())
        {
            context ??= new ValidationContext(validatingObject, ServiceProvider, null)
            {
                DisplayName = property.DisplayName,
                MemberName = property.Name,
            };
            provider ??= ServiceProvider.GetRequiredService<IAttributeValidationResultProvider>();
            if (provider.GetOrDefault(attribute, property.GetValue(validatingObject), context) is { } error)
                errors.Add(error);
        }
    }
}
