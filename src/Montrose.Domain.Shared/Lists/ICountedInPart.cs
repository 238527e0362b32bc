namespace Montrose.Lists;

/// <summary>A page of a list that is not counted to its end.</summary>
public interface ICountedInPart
{
    /// <summary>True where there are more rows than were counted.</summary>
    bool HasMore { get; }
}
