using System.Buffers.Binary;
using System.Security.Cryptography;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp.Guids;

public class AbpGuidsModule : AbpModule
{
}

public interface IGuidGenerator
{
    Guid Create();
}

/// <summary>Where the part that grows stands, so that the database's index grows at its end.</summary>
public enum SequentialGuidType
{
    /// <summary>In front, as text: PostgreSQL, MySQL.</summary>
    SequentialAsString = 0,

    /// <summary>In front, as bytes: Oracle.</summary>
    SequentialAsBinary = 1,

    /// <summary>In the last six bytes: SQL Server.</summary>
    SequentialAtEnd = 2,
}

public class AbpSequentialGuidGeneratorOptions
{
    public SequentialGuidType? DefaultSequentialGuidType { get; set; }

    public SequentialGuidType GetDefaultSequentialGuidType() => DefaultSequentialGuidType ?? SequentialGuidType.SequentialAtEnd;
}

public class SimpleGuidGenerator : IGuidGenerator
{
    public static SimpleGuidGenerator Instance { get; } = new();

    public virtual Guid Create() => Guid.NewGuid();
}

/// <summary>Ids of milliseconds and random bytes; within one process each is greater than the one before.</summary>
public class SequentialGuidGenerator : IGuidGenerator, ITransientDependency
{
    private static long _last;

    public SequentialGuidGenerator(IOptions<AbpSequentialGuidGeneratorOptions> options)
    {
        Options = options.Value;
    }

    public AbpSequentialGuidGeneratorOptions Options { get; }

    public Guid Create() => Create(Options.GetDefaultSequentialGuidType());

    public Guid Create(SequentialGuidType guidType)
    {
        // Six bytes of milliseconds, two that count within one, eight at random.
        Span<byte> ordered = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(ordered, NextStamp());
        RandomNumberGenerator.Fill(ordered[8..]);

        if (guidType == SequentialGuidType.SequentialAsString)
            return new Guid(ordered, bigEndian: true);
        if (guidType == SequentialGuidType.SequentialAsBinary)
            return new Guid(ordered);

        // SQL Server compares the last six bytes first, then the two before them.
        Span<byte> atEnd = stackalloc byte[16];
        ordered[8..].CopyTo(atEnd);
        ordered[6..8].CopyTo(atEnd[8..]);
        ordered[..6].CopyTo(atEnd[10..]);
        return new Guid(atEnd);
    }

    private static long NextStamp()
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() << 16;
        while (true)
        {
            var last = Volatile.Read(ref _last);
            var next = Math.Max(now, last + 1);
            if (Interlocked.CompareExchange(ref _last, next, last) == last)
                return next;
        }
    }
}
