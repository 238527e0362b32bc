namespace Volo.Abp.Http;

/// <summary>Headers of answers that are not what was asked for.</summary>
public static class AbpHttpConsts
{
    /// <summary>The body is an error in the framework's form.</summary>
    public const string AbpErrorFormat = "_AbpErrorFormat";

    /// <summary>Why the request's tenant was not found.</summary>
    public const string AbpTenantResolveError = "Abp-Tenant-Resolve-Error";
}
