using System.Globalization;
using Volo.Abp;

namespace Montrose;

/// <summary>Business errors about the agency's employees.</summary>
public static class AgentErrors
{
    public static BusinessException WorkingHoursInvalid(string day) => Error("Agent.WorkingHoursInvalid").WithData("day", day);
    public static BusinessException CapacityOutOfRange(int max) => Error("Agent.CapacityOutOfRange").WithData("max", max);
    public static BusinessException CommissionOutOfRange() => Error("Agent.CommissionOutOfRange");
    public static BusinessException AbsenceBackwards() => Error("Agent.AbsenceBackwards");
    public static BusinessException AbsenceTooLong(int days) => Error("Agent.AbsenceTooLong").WithData("days", days);
    public static BusinessException AbsenceOverlaps(DateOnly from, DateOnly until) =>
        Error("Agent.AbsenceOverlaps").WithData("from", from.ToString("d", CultureInfo.CurrentCulture)).WithData("until", until.ToString("d", CultureInfo.CurrentCulture));

    /// <summary>The agent's clients need somebody before the change.</summary>
    public static BusinessException TakeoverRequired(int clients) => Error("Agent.TakeoverRequired").WithData("clients", clients);

    private static BusinessException Error(string code) => new("Montrose:" + code);
}
