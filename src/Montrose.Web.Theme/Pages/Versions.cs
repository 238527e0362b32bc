namespace Montrose.Web.Theme.Pages;

/// <summary>A field of a form that was changed by two people: what this one typed, and what is saved now.</summary>
public sealed record FieldVersions(string Label, string? Yours, string? Saved);

/// <summary>Both versions of a form, for the page that answers a concurrent edit.</summary>
public sealed class Versions
{
    private readonly List<FieldVersions> _fields = [];

    /// <summary>Only those that differ.</summary>
    public IReadOnlyList<FieldVersions> Fields => _fields;

    public Versions Add(string label, string? yours, string? saved)
    {
        if (!string.Equals(yours ?? "", saved ?? "", StringComparison.Ordinal)) _fields.Add(new FieldVersions(label, yours, saved));
        return this;
    }
}
