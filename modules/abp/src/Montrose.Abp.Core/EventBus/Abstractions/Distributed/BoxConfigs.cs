namespace Volo.Abp.EventBus.Distributed;

/// <summary>Which events go through which outbox.</summary>
public class OutboxConfig
{
    private string? _databaseName;

    public OutboxConfig(string name)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
    }

    public string Name { get; }

    public string DatabaseName
    {
        get => _databaseName ?? Name;
        set => _databaseName = Check.NotNullOrWhiteSpace(value, nameof(DatabaseName));
    }

    public Type ImplementationType { get; set; } = default!;

    /// <summary>Null takes every event.</summary>
    public Func<Type, bool>? Selector { get; set; }

    /// <summary>False where another process sends what this one stores.</summary>
    public bool IsSendingEnabled { get; set; } = true;
}

/// <summary>Which events and handlers go through which inbox.</summary>
public class InboxConfig
{
    private string? _databaseName;

    public InboxConfig(string name)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
    }

    public string Name { get; }

    public string DatabaseName
    {
        get => _databaseName ?? Name;
        set => _databaseName = Check.NotNullOrWhiteSpace(value, nameof(DatabaseName));
    }

    public Type ImplementationType { get; set; } = default!;

    public Func<Type, bool>? EventSelector { get; set; }

    public Func<Type, bool>? HandlerSelector { get; set; }

    public bool IsProcessingEnabled { get; set; } = true;
}

public class OutboxConfigDictionary : Dictionary<string, OutboxConfig>
{
    public OutboxConfigDictionary()
        : base(StringComparer.Ordinal)
    {
    }

    public void Configure(Action<OutboxConfig> configAction) => Configure("Default", configAction);

    public void Configure(string outboxName, Action<OutboxConfig> configAction) =>
        configAction(this.GetOrAdd(outboxName, () => new OutboxConfig(outboxName)));
}

public class InboxConfigDictionary : Dictionary<string, InboxConfig>
{
    public InboxConfigDictionary()
        : base(StringComparer.Ordinal)
    {
    }

    public void Configure(Action<InboxConfig> configAction) => Configure("Default", configAction);

    public void Configure(string outboxName, Action<InboxConfig> configAction) =>
        configAction(this.GetOrAdd(outboxName, () => new InboxConfig(outboxName)));
}
