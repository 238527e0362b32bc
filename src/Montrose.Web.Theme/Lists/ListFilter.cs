namespace Montrose.Web.Theme.Lists;

/// <summary>Something to choose in a filter.</summary>
public sealed record ListOption(string Value, string Text);

/// <summary>What a list can be filtered by: a text to search for, a choice, or what a link brought along and can be taken off.</summary>
public sealed record ListFilter
{
    private ListFilter(string name, string label) => (Name, Label) = (name, label);

    /// <summary>In the address.</summary>
    public string Name { get; }

    public string Label { get; }

    /// <summary>Of a choice: the entry for all rows. Null for a text.</summary>
    public string? Any { get; private init; }

    /// <summary>Of a choice.</summary>
    public IReadOnlyList<ListOption> Options { get; private init; } = [];

    /// <summary>Of a text.</summary>
    public int MaxLength { get; private init; }

    /// <summary>True for what has no field of its own.</summary>
    public bool IsKept { get; private init; }

    public bool IsText => MaxLength > 0;

    /// <summary>A field to search with; a list has one.</summary>
    public static ListFilter Text(string name, string label, int maxLength) => new(name, label) { MaxLength = maxLength };

    /// <param name="name">In the address.</param>
    /// <param name="label">What is chosen.</param>
    /// <param name="any">The entry for all rows.</param>
    /// <param name="options">The other entries.</param>
    public static ListFilter Choice(string name, string label, string any, IEnumerable<ListOption> options) => new(name, label) { Any = any, Options = [.. options] };

    /// <summary>A choice among all values of an enumeration.</summary>
    public static ListFilter Choice<TEnum>(string name, string label, string any, Func<TEnum, string> text) where TEnum : struct, Enum =>
        Choice(name, label, any, Enum.GetValues<TEnum>().Select(v => new ListOption(v.ToString(), text(v))));

    /// <summary>What a link brought along, such as whose rows are shown; <paramref name="label"/> says it as a whole.</summary>
    public static ListFilter Kept(string name, string label) => new(name, label) { IsKept = true };
}

/// <summary>A filter in force: what it says, and the address of the list without it.</summary>
/// <param name="Label">Null where the text says all.</param>
/// <param name="Text">The value.</param>
/// <param name="WithoutUrl">Where the list is without it.</param>
public sealed record ListChip(string? Label, string Text, string WithoutUrl);
