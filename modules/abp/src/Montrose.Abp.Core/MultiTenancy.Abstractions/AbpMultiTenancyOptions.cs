namespace Volo.Abp.MultiTenancy;

public class AbpMultiTenancyOptions
{
    /// <summary>false by default: everything belongs to the host.</summary>
    public bool IsEnabled { get; set; }

    public MultiTenancyDatabaseStyle DatabaseStyle { get; set; } = MultiTenancyDatabaseStyle.Hybrid;
}
