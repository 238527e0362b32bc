namespace Volo.Abp.SecurityLog;

public class AbpSecurityLogOptions
{
    public bool IsEnabled { get; set; } = true;

    public string? ApplicationName { get; set; }
}
