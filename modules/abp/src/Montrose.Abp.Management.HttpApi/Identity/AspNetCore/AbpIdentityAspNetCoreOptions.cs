namespace Volo.Abp.Identity.AspNetCore;

/// <summary>Options of signing in with cookies.</summary>
public class AbpIdentityAspNetCoreOptions
{
    /// <summary>Whether the module adds ASP.NET Core Identity's cookies; set it in PreConfigure.</summary>
    public bool ConfigureAuthentication { get; set; } = true;
}
