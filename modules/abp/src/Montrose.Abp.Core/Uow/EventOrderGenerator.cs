namespace Volo.Abp.Uow;

/// <summary>Numbers that only grow, so that events keep the order in which they were raised.</summary>
public static class EventOrderGenerator
{
    private static long _last;

    public static long GetNext() => Interlocked.Increment(ref _last);
}
