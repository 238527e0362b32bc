namespace Montrose.Lists;

/// <summary>A column of a list: its heading, what it is sorted by, and who sees it.</summary>
/// <param name="name">In the address and in saved views; never changed.</param>
/// <param name="label">The heading, in the reader's language.</param>
public abstract class ListColumn(string name, string label)
{
    public string Name { get; } = name;

    public string Label { get; } = label;

    /// <summary>What the list calls the order of this column; null where it has none.</summary>
    public string? Sort { get; private protected set; }

    /// <summary>True for what a row can't be recognised without.</summary>
    public bool IsFixed { get; private protected set; }

    /// <summary>True for what is shown to those alone who choose it.</summary>
    public bool IsExtra { get; private protected set; }

    /// <summary>True for numbers and amounts, which stand at the end of their cells.</summary>
    public bool IsNumber { get; private protected set; }
}

/// <summary>The same with what a file holds of a row.</summary>
public sealed class ListColumn<TRow> : ListColumn
{
    private readonly List<(string Label, Func<TRow, object?> Value)> _cells = [];

    public ListColumn(string name, string label, Func<TRow, object?> value) : base(name, label) => _cells.Add((label, value));

    /// <summary>Headings in a file: a column that shows two things is two columns there.</summary>
    public IEnumerable<string> FileLabels => _cells.Select(c => c.Label);

    public IEnumerable<object?> FileCells(TRow row) => _cells.Select(c => c.Value(row));

    /// <summary>The list can be sorted by it; <paramref name="sort"/> where the order has another name than the column.</summary>
    public ListColumn<TRow> Sorted(string? sort = null)
    {
        Sort = sort ?? Name;
        return this;
    }

    public ListColumn<TRow> Always()
    {
        IsFixed = true;
        return this;
    }

    public ListColumn<TRow> OnDemand()
    {
        IsExtra = true;
        return this;
    }

    public ListColumn<TRow> Number()
    {
        IsNumber = true;
        return this;
    }

    /// <summary>What the column shows below its first line.</summary>
    public ListColumn<TRow> And(string label, Func<TRow, object?> value)
    {
        _cells.Add((label, value));
        return this;
    }
}
