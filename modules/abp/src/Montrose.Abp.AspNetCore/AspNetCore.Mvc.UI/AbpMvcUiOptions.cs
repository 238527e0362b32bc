namespace Volo.Abp.AspNetCore.Mvc.UI;

/// <summary>Where the pages that every application has are found.</summary>
public class AbpMvcUiOptions
{
    public string LoginUrl { get; set; } = "~/Account/Login";

    public string LogoutUrl { get; set; } = "~/Account/Logout";
}
