using Volo.Abp.Validation.StringValues;

namespace Volo.Abp.FeatureManagement.JsonConverters;

/// <summary>Makes a validator by the name that stands for it in JSON.</summary>
public interface IValueValidatorFactory
{
    bool CanCreate(string name);

    IValueValidator Create();
}
