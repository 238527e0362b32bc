namespace Volo.Abp.FeatureManagement;

/// <summary>A feature and its value.</summary>
[Serializable]
public class FeatureNameValue : NameValue
{
    public FeatureNameValue()
    {
    }

    public FeatureNameValue(string name, string? value)
    {
        Name = name;
        Value = value!;
    }
}
