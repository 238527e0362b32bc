using Volo.Abp.Modularity;

namespace Volo.Abp.Json;

public class AbpJsonAbstractionsModule : AbpModule
{
}

public class AbpJsonOptions
{
    public List<string> InputDateTimeFormats { get; set; } = [];

    public string? OutputDateTimeFormat { get; set; }
}

public interface IJsonSerializer
{
    string Serialize(object obj, bool camelCase = true, bool indented = false);

    T Deserialize<T>(string jsonString, bool camelCase = true);

    object Deserialize(Type type, string jsonString, bool camelCase = true);
}
