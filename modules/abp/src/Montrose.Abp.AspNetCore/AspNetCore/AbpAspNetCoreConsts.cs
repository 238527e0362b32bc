namespace Volo.Abp.AspNetCore;

/// <summary>Names that routes and views share.</summary>
public static class AbpAspNetCoreConsts
{
    public const string DefaultApiPrefix = "api";
    public const string DefaultIntegrationServiceApiPrefix = "integration-api";
    public const string ScriptNonceKey = "ScriptNonce";
}
