namespace Volo.Abp.EventBus.Distributed;

public enum DistributedEventSource
{
    Direct = 0,
    Inbox = 1,
    Outbox = 2,
}

/// <summary>Published locally when a distributed event has been handed to its handlers.</summary>
public class DistributedEventReceived
{
    public DistributedEventSource Source { get; set; }

    public string EventName { get; set; } = default!;

    public object EventData { get; set; } = default!;
}

/// <summary>Published locally when a distributed event has been sent.</summary>
public class DistributedEventSent
{
    public DistributedEventSource Source { get; set; }

    public string EventName { get; set; } = default!;

    public object EventData { get; set; } = default!;
}
