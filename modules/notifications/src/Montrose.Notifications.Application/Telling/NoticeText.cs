using System.Globalization;
using Microsoft.Extensions.Localization;
using Montrose.Integration;
using Montrose.Monetary;
using Montrose.Preferences;
using Volo.Abp.DependencyInjection;

namespace Montrose.Notifications.Telling;

/// <summary>What a notice says in the current language.</summary>
public class NoticeText(IStringLocalizerFactory texts) : ITransientDependency
{
    /// <summary>A text may have got more placeholders since a notice was written.</summary>
    private static readonly string[] Spare = ["", "", "", ""];

    /// <param name="kind">What sort of thing.</param>
    /// <param name="values">JSON, as kept.</param>
    /// <param name="dayPattern">.NET's pattern of a day; null for the language's own.</param>
    public (string Title, string Text) Of(NoticeKind kind, string values, string? dayPattern)
    {
        var l = texts.Create(kind.Resource);
        object[] written = [.. NoticeValues.Read(values).Select(v => Written(v, l, dayPattern)), .. Spare];
        return (l[kind.TitleKey, written].Value, l[kind.TextKey, written].Value);
    }

    private static string Written(NoticeValue value, IStringLocalizer l, string? dayPattern) => value.Kind switch
    {
        NoticeValueKind.Number => long.Parse(value.Text, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.CurrentCulture),
        NoticeValueKind.Money => Amount(value.Text),
        NoticeValueKind.Day => DateOnly.ParseExact(value.Text, "O", CultureInfo.InvariantCulture).ToString(dayPattern ?? DateFormats.OfLanguage, CultureInfo.CurrentCulture),
        NoticeValueKind.Localized => l[value.Text].Value,
        _ => value.Text,
    };

    private static string Amount(string text)
    {
        var parts = text.Split(' ');
        return MoneyText.Format(new Money(long.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]));
    }
}
