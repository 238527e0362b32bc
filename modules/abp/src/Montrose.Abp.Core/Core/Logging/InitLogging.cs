namespace Volo.Abp.Logging;

/// <summary>Something logged before there was a logger.</summary>
public class AbpInitLogEntry
{
    public LogLevel LogLevel { get; set; }

    public EventId EventId { get; set; }

    public object State { get; set; } = default!;

    public Exception? Exception { get; set; }

    public Func<object, Exception?, string> Formatter { get; set; } = default!;

    public string Message => Formatter(State, Exception);
}

/// <summary>Keeps what is logged while services are configured; it is written once the application starts.</summary>
public interface IInitLogger<out T> : ILogger<T>
{
    List<AbpInitLogEntry> Entries { get; }
}

public interface IInitLoggerFactory
{
    IInitLogger<T> Create<T>();
}

public class DefaultInitLogger<T> : IInitLogger<T>
{
    public List<AbpInitLogEntry> Entries { get; } = [];

    public virtual void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Entries.Add(new AbpInitLogEntry
        {
            LogLevel = logLevel,
            EventId = eventId,
            State = state!,
            Exception = exception,
            Formatter = (s, e) => formatter((TState)s, e),
        });

    public virtual bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public virtual IDisposable BeginScope<TState>(TState state)
        where TState : notnull => NullDisposable.Instance;
}

public class DefaultInitLoggerFactory : IInitLoggerFactory
{
    private readonly Dictionary<Type, object> _loggers = [];

    public virtual IInitLogger<T> Create<T>()
    {
        if (!_loggers.TryGetValue(typeof(T), out var logger))
            _loggers[typeof(T)] = logger = new DefaultInitLogger<T>();
        return (IInitLogger<T>)logger;
    }

    internal IEnumerable<AbpInitLogEntry> TakeAll()
    {
        var entries = _loggers.Values.Cast<IInitLogger<object>>().SelectMany(l => l.Entries).ToList();
        _loggers.Clear();
        return entries;
    }
}
