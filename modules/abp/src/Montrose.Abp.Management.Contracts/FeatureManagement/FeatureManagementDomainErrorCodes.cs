namespace Volo.Abp.FeatureManagement;

/// <summary>Error codes of feature management.</summary>
public static class FeatureManagementDomainErrorCodes
{
    public const string FeatureValueInvalid = "Volo.Abp.FeatureManagement:InvalidFeatureValue";
}
