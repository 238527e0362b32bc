using System.Globalization;
using Montrose.Monetary;

namespace Montrose.Integration;

/// <summary>A value of a notice, kept as what it is, so that each reader sees it in the own language and way of writing.</summary>
/// <param name="Kind">How <paramref name="Text"/> is read.</param>
/// <param name="Text">In the invariant culture.</param>
public sealed record NoticeValue(NoticeValueKind Kind, string Text)
{
    /// <summary>A name or another text that is the same in every language.</summary>
    public static NoticeValue Of(string text) => new(NoticeValueKind.Text, text);

    public static NoticeValue Of(long number) => new(NoticeValueKind.Number, number.ToString(CultureInfo.InvariantCulture));

    public static NoticeValue Of(Money money) => new(NoticeValueKind.Money, money.MinorUnits.ToString(CultureInfo.InvariantCulture) + " " + money.Currency);

    public static NoticeValue Of(DateOnly day) => new(NoticeValueKind.Day, day.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>A text of the kind's own localization resource.</summary>
    public static NoticeValue Localized(string key) => new(NoticeValueKind.Localized, key);
}

/// <summary>How a value of a notice is read.</summary>
public enum NoticeValueKind
{
    Text = 1,

    /// <summary>A whole number.</summary>
    Number = 2,

    /// <summary>Minor units, a space and the currency.</summary>
    Money = 3,

    /// <summary>yyyy-MM-dd.</summary>
    Day = 4,

    /// <summary>A key of the kind's localization resource.</summary>
    Localized = 5,
}
