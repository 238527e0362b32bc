namespace Montrose.Web.Theme.Boards;

/// <summary>
/// A board of columns with cards, shown by the partial "_Board". A card is moved with the mouse or a finger where there is a
/// script, and by its menu everywhere: both post <c>id</c>, <c>to</c> and <c>index</c> to <see cref="MoveUrl"/>, which
/// answers a redirect.
/// </summary>
/// <param name="Label">What the board is about.</param>
/// <param name="Columns">From first to last.</param>
/// <param name="MoveUrl">Where a move is posted to; null where the reader may not move.</param>
public sealed record Board(string Label, IReadOnlyList<BoardColumn> Columns, string? MoveUrl);

/// <param name="Key">What a move names the column by.</param>
/// <param name="Title">For the reader.</param>
/// <param name="Cards">From top to bottom.</param>
public sealed record BoardColumn(string Key, string Title, IReadOnlyList<BoardCard> Cards);

/// <param name="Id">What a move names the card by.</param>
/// <param name="Title">For the reader.</param>
public sealed record BoardCard(string Id, string Title)
{
    /// <summary>A second line.</summary>
    public string? Text { get; init; }

    /// <summary>Where the card leads.</summary>
    public string? Url { get; init; }

    /// <summary>A word or two at the card's foot, e.g. a priority.</summary>
    public string? Badge { get; init; }

    public TagHelpers.Tone BadgeTone { get; init; }
}
