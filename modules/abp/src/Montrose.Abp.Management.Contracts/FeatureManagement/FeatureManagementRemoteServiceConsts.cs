namespace Volo.Abp.FeatureManagement;

/// <summary>Names of the remote service.</summary>
public class FeatureManagementRemoteServiceConsts
{
    public const string RemoteServiceName = "AbpFeatureManagement";

    public const string ModuleName = "featureManagement";
}
