namespace Volo.Abp.FeatureManagement;

/// <summary>The value does not fit the feature's value type.</summary>
public class FeatureValueInvalidException : BusinessException
{
    public FeatureValueInvalidException(string name)
        : base(FeatureManagementDomainErrorCodes.FeatureValueInvalid)
    {
        WithData("0", name);
    }
}
