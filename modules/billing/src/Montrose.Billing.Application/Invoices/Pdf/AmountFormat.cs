using System.Globalization;
using Montrose.Preferences;
using Montrose.Monetary;

namespace Montrose.Billing.Invoices.Pdf;

/// <summary>Amounts and days of documents, as the current culture writes them; a currency by its code, which is never a guess.</summary>
public static class AmountFormat
{
    public static string Text(Money money) => Isolated(Number(money) + "\u00a0" + money.Currency);

    /// <summary>Without the currency.</summary>
    public static string Number(Money money) => money.Major.ToString("N" + Currencies.ExponentOf(money.Currency).ToString(CultureInfo.InvariantCulture), CultureInfo.CurrentCulture);

    /// <summary>19 %, 5.5 %.</summary>
    public static string Percent(int basisPoints) => Isolated((basisPoints / 100m).ToString("0.##", CultureInfo.CurrentCulture) + "\u00a0%");

    public static string Quantity(decimal quantity) => quantity.ToString("#,0.###", CultureInfo.CurrentCulture);

    public static string Day(DateOnly day) => day.ToString(DateFormats.OfLanguage, CultureInfo.CurrentCulture);

    /// <summary>In a line from right to left, signs would be put on the wrong side of the digits.</summary>
    private static string Isolated(string text) => CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft ? VisualOrder.IsolateBegin + text + VisualOrder.IsolateEnd : text;
}
