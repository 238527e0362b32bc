using System.Globalization;
using Montrose.Billing.Usage;

namespace Montrose.Billing.Web.Subscriptions;

/// <summary>How quantities of meters read: storage in gigabytes, everything else as a number.</summary>
public static class MeterText
{
    private const decimal Kilobyte = 1L << 10;
    private const decimal Megabyte = 1L << 20;
    private const decimal Gigabyte = 1L << 30;

    public static string Format(Meter meter, long quantity) =>
        meter is not Meter.StorageBytes ? quantity.ToString("N0", CultureInfo.CurrentCulture)
        : quantity == 0 || quantity >= Gigabyte ? Text(quantity / Gigabyte, "GB")
        : quantity >= Megabyte ? Text(quantity / Megabyte, "MB")
        : Text(quantity / Kilobyte, "KB");

    /// <summary>As it may be typed; storage in gigabytes.</summary>
    public static string Typed(Meter meter, long quantity) =>
        meter is Meter.StorageBytes ? (quantity / Gigabyte).ToString("0.###", CultureInfo.InvariantCulture) : quantity.ToString(CultureInfo.InvariantCulture);

    /// <returns>Null for what is not a quantity of the meter.</returns>
    public static long? Read(Meter meter, string? text)
    {
        var trimmed = text?.Trim().Replace(',', '.');
        if (meter is not Meter.StorageBytes) return long.TryParse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole <= UsageConsts.MaxQuantity ? whole : null;
        return decimal.TryParse(trimmed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var gigabytes) && gigabytes <= UsageConsts.MaxQuantity / Gigabyte ? (long)(gigabytes * Gigabyte) : null;
    }

    private static string Text(decimal number, string unit) => number.ToString("#,0.##", CultureInfo.CurrentCulture) + "\u00a0" + unit;
}
