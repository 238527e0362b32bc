namespace Volo.Abp.EntityFrameworkCore.GlobalFilters;

public class AbpEfCoreGlobalFilterOptions
{
    /// <summary>Without effect: filters are named, and what is off is left out of the SQL.</summary>
    public bool UseDbFunction { get; set; }
}
