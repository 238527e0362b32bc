using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Validation;
using Volo.Abp.Validation.Localization;

namespace Volo.Abp.AspNetCore.Mvc.Validation;

/// <summary>One validation error for each message of the model state, in its order.</summary>
public class ModelStateValidator(IStringLocalizer<AbpValidationResource> localizer) : IModelStateValidator, ITransientDependency
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
                validationResult.Errors.Add(new ValidationResult(Message(key, error), [key]));
    }

    /// <summary>Where JsonOptions keep the reader's own words from clients, an error comes without a message.</summary>
    private string Message(string key, ModelError error)
        => !string.IsNullOrEmpty(error.ErrorMessage) ? error.ErrorMessage
            : key is "" or "$" ? localizer["The supplied value is invalid."]
            : localizer["The supplied value is invalid for {0}.", key];
}
