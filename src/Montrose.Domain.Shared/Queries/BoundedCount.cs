namespace Montrose.Queries;

/// <summary>
/// Counting stops this far beyond the shown page: nobody pages through more, and a list of 100,000 rows opens as quickly as
/// one of ten.
/// </summary>
public static class BoundedCount
{
    public const int Limit = 1_000;

    /// <summary>The number of rows at which counting stops: one more than is shown, to know that there are more.</summary>
    public static int For(int skip) => skip > int.MaxValue - Limit - 1 ? int.MaxValue : skip + Limit + 1;

    public static bool IsMore(int counted, int skip) => counted >= For(skip);

    /// <summary>The number to show; "more than" where <see cref="IsMore"/>.</summary>
    public static int Shown(int counted, int skip) => IsMore(counted, skip) ? counted - 1 : counted;
}
