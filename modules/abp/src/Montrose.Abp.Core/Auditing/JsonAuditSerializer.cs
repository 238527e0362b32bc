using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Auditing;

/// <summary>Writes arguments as JSON, without what is marked not to be audited.</summary>
public class JsonAuditSerializer : IAuditSerializer, ITransientDependency
{
    private static readonly ConcurrentDictionary<AbpAuditingOptions, JsonSerializerOptions> Cache = new();
    protected AbpAuditingOptions Options;

    public JsonAuditSerializer(IOptions<AbpAuditingOptions> options)
    {
        Options = options.Value;
    }

    public string Serialize(object obj) => JsonSerializer.Serialize(obj, Cache.GetOrAdd(Options, _ => CreateJsonSerializerOptions()));

    protected virtual JsonSerializerOptions CreateJsonSerializerOptions()
    {
        var ignored = Options.IgnoredTypes;
        var resolver = new DefaultJsonTypeInfoResolver();
        resolver.Modifiers.Add(type =>
        {
            foreach (var property in type.Properties.ToList())
                if (ignored.Exists(t => t.IsAssignableFrom(property.PropertyType)) || IsSilent(property.AttributeProvider) || IsSilent(property.PropertyType))
                    type.Properties.Remove(property);
        });
        return new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            TypeInfoResolver = resolver,
            ReferenceHandler = ReferenceHandler.IgnoreCycles,
        };
    }

    private static bool IsSilent(ICustomAttributeProvider? provider)
        => provider is not null
            && (provider.IsDefined(typeof(DisableAuditingAttribute), inherit: true) || provider.IsDefined(typeof(JsonIgnoreAttribute), inherit: true));
}

/// <summary>Writes the audit log to the ordinary log, where no module keeps it.</summary>
[Dependency(TryRegister = true)]
public class SimpleLogAuditingStore : IAuditingStore, ISingletonDependency
{
    public SimpleLogAuditingStore()
    {
        Logger = NullLogger<SimpleLogAuditingStore>.Instance;
    }

    public ILogger<SimpleLogAuditingStore> Logger { get; set; }

    public Task SaveAsync(AuditLogInfo auditInfo)
    {
        Logger.LogInformation("{AuditLog}", auditInfo);
        return Task.CompletedTask;
    }
}
