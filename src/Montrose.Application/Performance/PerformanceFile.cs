using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using Montrose.Integration;
using Montrose.Localization;
using Montrose.Monetary;
using Volo.Abp.DependencyInjection;

namespace Montrose.Performance;

/// <summary>The performance page as CSV (RFC 4180) in UTF-8 with a byte order mark, which spreadsheets need to read umlauts.</summary>
public class PerformanceFile(IStringLocalizer<MontroseResource> l) : ITransientDependency
{
    public byte[] Write(PerformanceDto performance)
    {
        var text = new StringBuilder();
        Line(text, [l["Agent"], l["Department"], .. performance.Metrics.Select(m => l["Performance." + m.Name].Value), l["Agents.CommissionRate"], l["Performance.Commissionable"], l["Performance.Commission"]]);
        foreach (var agent in performance.Agents.Items)
            Line(text,
            [
                agent.Name,
                l[$"Department.{agent.Department}"],
                .. performance.Metrics.Select(m => Value(m.Unit, agent.Values, m.Name)),
                (agent.CommissionBasisPoints / 100m).ToString("0.00", CultureInfo.InvariantCulture) + " %",
                Amounts(agent.Commissionable),
                Amounts(agent.Commission),
            ]);
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Value(PerformanceUnit unit, Dictionary<string, long> values, string metric) => values.TryGetValue(metric, out var number)
        ? unit switch
        {
            PerformanceUnit.Moment => DateTimeOffset.FromUnixTimeSeconds(number).ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            PerformanceUnit.Hundredths => (number / 100m).ToString("0.00", CultureInfo.InvariantCulture),
            _ => number.ToString(CultureInfo.InvariantCulture),
        }
        : unit == PerformanceUnit.Moment ? "" : "0";

    private static string Amounts(List<Money> amounts) =>
        string.Join(" + ", amounts.Select(m => m.Major.ToString("F" + Currencies.ExponentOf(m.Currency).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + " " + m.Currency));

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    /// <summary>A cell that a spreadsheet would take for a formula is made a text (OWASP, CSV injection).</summary>
    private static string Cell(string value)
    {
        var safe = value.Length > 0 && "=+-@\t\r".Contains(value[0], StringComparison.Ordinal) ? "'" + value : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
