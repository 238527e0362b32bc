using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.Mvc.Validation;

/// <summary>One validation error for each message of the model state, in its order.</summary>
public class ModelStateValidator : IModelStateValidator, ITransientDependency
{
    public virtual void Validate(ModelStateDictionary modelState)
    {
        if (modelState.IsValid)
            return;
        var result = new AbpValidationResult();
        AddErrors(result, modelState);
        if (result.Errors.Count > 0)
            throw new AbpValidationException("ModelState is not valid! See ValidationErrors for details.", result.Errors);
    }

    public virtual void AddErrors(IAbpValidationResult validationResult, ModelStateDictionary modelState)
    {
        if (modelState.IsValid)
            return;
        foreach (var (key, entry) in modelState)
            foreach (var error in entry.Errors)
                validationResult.Errors.Add(new ValidationResult(error.ErrorMessage, [key]));
    }
}
