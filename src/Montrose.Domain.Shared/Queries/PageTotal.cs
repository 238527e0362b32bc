namespace Montrose.Queries;

/// <summary>The number of all rows of a list, as far as one page tells it: a page that is not full is the last one.</summary>
public static class PageTotal
{
    /// <param name="rows">Rows of the page.</param>
    /// <param name="skip">Rows before it.</param>
    /// <param name="take">Rows that it may have.</param>
    /// <returns>Null where only counting tells.</returns>
    public static int? Of(int rows, int skip, int take) => rows < take && (rows > 0 || skip == 0) ? skip + rows : null;
}
