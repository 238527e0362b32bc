using Volo.Abp.Validation.StringValues;

namespace Volo.Abp.FeatureManagement.JsonConverters;

/// <summary>Makes <typeparamref name="TValueValidator"/> for one name.</summary>
public class ValueValidatorFactory<TValueValidator> : IValueValidatorFactory
    where TValueValidator : IValueValidator, new()
{
    protected readonly string Name;

    public ValueValidatorFactory(string name) => Name = name;

    public bool CanCreate(string name) => string.Equals(Name, name, StringComparison.Ordinal);

    public IValueValidator Create() => new TValueValidator();
}
