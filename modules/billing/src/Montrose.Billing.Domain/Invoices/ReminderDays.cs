using System.Globalization;

namespace Montrose.Billing.Invoices;

/// <summary>On which days clients are reminded of an invoice, counted from its due date: "-3,1,7,14".</summary>
public static class ReminderDays
{
    public const int AtMost = 10;
    public const int Earliest = -60;
    public const int Latest = 365;

    /// <returns>In the order of time; nothing for an empty text.</returns>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.ReminderDaysInvalid</exception>
    public static IReadOnlyList<int> Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        var days = new SortedSet<int>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var day) && day is >= Earliest and <= Latest) days.Add(day);
            else throw Errors.ReminderDaysInvalid();
        return days.Count <= AtMost ? [.. days] : throw Errors.ReminderDaysInvalid();
    }

    public static string Text(IEnumerable<int> days) => string.Join(',', days.Select(d => d.ToString(CultureInfo.InvariantCulture)));
}
