using Microsoft.AspNetCore.Mvc.ModelBinding;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.Mvc.Validation;

/// <summary>Turns the errors of model binding into a validation exception.</summary>
public interface IModelStateValidator
{
    /// <exception cref="AbpValidationException">The model state holds errors.</exception>
    void Validate(ModelStateDictionary modelState);

    void AddErrors(IAbpValidationResult validationResult, ModelStateDictionary modelState);
}
