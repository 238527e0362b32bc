namespace Volo.Abp.FeatureManagement;

/// <summary>A feature, its value and where it comes from.</summary>
[Serializable]
public class FeatureNameValueWithGrantedProvider : NameValue
{
    public FeatureNameValueWithGrantedProvider(string name, string? value)
    {
        Name = Check.NotNull(name, nameof(name));
        Value = value!;
    }

    public FeatureValueProviderInfo? Provider { get; set; }
}
