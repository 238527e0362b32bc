using System.Text;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Json;

namespace Volo.Abp.Caching;

public class Utf8JsonDistributedCacheSerializer(IJsonSerializer jsonSerializer) : IDistributedCacheSerializer, ITransientDependency
{
    protected IJsonSerializer JsonSerializer { get; } = jsonSerializer;

    public byte[] Serialize<T>(T obj) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(obj!));

    public T Deserialize<T>(byte[] bytes) => JsonSerializer.Deserialize<T>(Encoding.UTF8.GetString(bytes));
}
