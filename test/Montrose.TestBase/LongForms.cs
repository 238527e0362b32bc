namespace Montrose.TestBase;

/// <summary>Tests that take their full size only where MONTROSE_LONG is set, and a part of it otherwise.</summary>
public static class LongForms
{
    public static bool AreAskedFor { get; } = Environment.GetEnvironmentVariable("MONTROSE_LONG") is not null;
}
