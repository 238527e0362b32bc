using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Montrose.People;

namespace Montrose.Web.Pages.Dashboard.Admin.Agents;

/// <summary>An agent's data as the form writes it: commission in per cent, a row for each weekday.</summary>
public class AgentForm
{
    [Required, EnumDataType(typeof(Department))]
    public Department? Department { get; set; }

    [StringLength(AgentConsts.MaxSpecialisationLength)]
    public string? Specialisation { get; set; }

    [Required, Range(0, AgentConsts.MaxCapacity)]
    public int? MaxClients { get; set; }

    [StringLength(AgentConsts.MaxTimeZoneLength)]
    public string? TimeZone { get; set; }

    /// <summary>Per cent, with two decimals at most.</summary>
    [Required, Range(0, 100)]
    public decimal? CommissionPercent { get; set; }

    public List<HoursForm> Hours { get; set; } = [];

    public TakeoverKind? TakeoverKind { get; set; }

    public Guid? SuccessorId { get; set; }

    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }

    public static AgentForm Of(AgentDetailsDto agent) => new()
    {
        Department = agent.Department,
        Specialisation = agent.Specialisation,
        MaxClients = agent.MaxClients,
        TimeZone = agent.TimeZone,
        CommissionPercent = agent.CommissionBasisPoints / 100m,
        Hours = [.. Week().Select(d => agent.WorkingHours.Find(h => h.Day == d) is { } hours ? new HoursForm { Day = d, From = hours.From, Until = hours.Until } : new HoursForm { Day = d })],
        ConcurrencyStamp = agent.ConcurrencyStamp,
    };

    public UpdateAgentInput ToInput() => new()
    {
        Department = Department,
        Specialisation = Specialisation,
        MaxClients = MaxClients,
        TimeZone = TimeZone,
        CommissionBasisPoints = (int)decimal.Round(CommissionPercent!.Value * 100, 0, MidpointRounding.AwayFromZero),
        WorkingHours = [.. Hours.Where(h => h.From is not null || h.Until is not null).Select(h => new WorkingDayDto { Day = h.Day, From = h.From ?? TimeOnly.MinValue, Until = h.Until ?? TimeOnly.MinValue })],
        Takeover = TakeoverKind is null ? null : new TakeoverInput { Kind = TakeoverKind, AgentId = SuccessorId },
        ConcurrencyStamp = ConcurrencyStamp,
    };

    /// <summary>Every weekday, from Monday.</summary>
    public static IEnumerable<DayOfWeek> Week() => Enumerable.Range(1, 7).Select(d => (DayOfWeek)(d % 7));

    public string HoursText() => string.Join(", ", Hours.Where(h => h.From is not null).Select(h => string.Create(CultureInfo.CurrentCulture, $"{CultureInfo.CurrentCulture.DateTimeFormat.GetAbbreviatedDayName(h.Day)} {h.From:HH:mm}–{h.Until:HH:mm}")));
}

/// <summary>The hours of one weekday; empty for a free one.</summary>
public class HoursForm
{
    public DayOfWeek Day { get; set; }
    public TimeOnly? From { get; set; }
    public TimeOnly? Until { get; set; }
}
