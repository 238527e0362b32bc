namespace Volo.Abp.EntityFrameworkCore.Modeling;

public class AbpModelBuilderConfigurationOptions
{
    public AbpModelBuilderConfigurationOptions(string tablePrefix = "", string? schema = null)
    {
        TablePrefix = tablePrefix;
        Schema = schema;
    }

    public string TablePrefix { get; set; }

    public string? Schema { get; set; }
}
