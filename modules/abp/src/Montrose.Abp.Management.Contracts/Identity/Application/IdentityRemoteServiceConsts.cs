namespace Volo.Abp.Identity;

/// <summary>Names of the module's remote service and API area.</summary>
public static class IdentityRemoteServiceConsts
{
    public const string RemoteServiceName = "AbpIdentity";

    public const string ModuleName = "identity";
}
