using Volo.Abp.DependencyInjection;
using Volo.Abp.Json;

namespace Volo.Abp.BackgroundJobs;

public class JsonBackgroundJobSerializer(IJsonSerializer jsonSerializer) : IBackgroundJobSerializer, ITransientDependency
{
    public string Serialize(object obj) => jsonSerializer.Serialize(obj);

    public object Deserialize(string value, Type type) => jsonSerializer.Deserialize(type, value);

    public T Deserialize<T>(string value) => jsonSerializer.Deserialize<T>(value);
}
