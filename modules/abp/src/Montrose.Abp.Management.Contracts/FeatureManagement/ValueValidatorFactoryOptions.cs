using Volo.Abp.FeatureManagement.JsonConverters;
using Volo.Abp.Validation.StringValues;

namespace Volo.Abp.FeatureManagement;

/// <summary>Which validators a feature's value type may name in JSON.</summary>
public class ValueValidatorFactoryOptions
{
    public HashSet<IValueValidatorFactory> ValueValidatorFactory { get; } =
    [
        Named<AlwaysValidValueValidator>(),
        Named<BooleanValueValidator>(),
        Named<NumericValueValidator>(),
        Named<StringValueValidator>(),
    ];

    private static ValueValidatorFactory<TValidator> Named<TValidator>()
        where TValidator : IValueValidator, new() =>
        new(ValueValidatorAttribute.GetName(typeof(TValidator)));
}
