using Montrose.Clients;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.People;

/// <summary>An agency's employee who serves clients. Shares its id with the user account.</summary>
public class Agent : FullAuditedAggregateRoot<Guid>, IMultiTenant
{
    private readonly List<AgentAbsence> _absences = [];

    private Agent() { }

    public Agent(Guid userId, Guid? tenantId, string name, string email, Department department) : base(userId)
    {
        TenantId = tenantId;
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), InvitationConsts.MaxPersonNameLength);
        Email = Check.NotNullOrWhiteSpace(email, nameof(email), InvitationConsts.MaxEmailLength);
        Department = department;
        IsActive = true;
        WorkingHours = WorkingWeek.Default.ToString();
    }

    public Guid? TenantId { get; private set; }
    public string Name { get; private set; } = "";
    public string Email { get; private set; } = "";
    public Department Department { get; private set; }
    public bool IsActive { get; private set; }

    /// <summary>The account has another name or address.</summary>
    public void FollowAccount(string name, string email) => (Name, Email) = (name, email);

    /// <summary>What the agent is best at, in the agency's own words.</summary>
    public string? Specialisation { get; private set; }

    /// <summary>Clients that the agent serves at most; automatic assignment keeps to it.</summary>
    public int MaxClients { get; private set; } = AgentConsts.DefaultCapacity;

    /// <summary>Clients that the agent is in charge of now. Counted anew by every assignment, so that lists need not count.</summary>
    public int ClientCount { get; private set; }

    /// <summary>Clients for each that the agent serves at most: 1 is full. The database works it out, so that lists can be sorted by it.</summary>
    public double Load { get; private set; }

    /// <summary>IANA.</summary>
    public string TimeZone { get; private set; } = ZoneId.Utc;

    /// <summary>As <see cref="WorkingWeek"/> writes it.</summary>
    public string WorkingHours { get; private set; } = "";

    public int CommissionBasisPoints { get; private set; }

    public IReadOnlyList<AgentAbsence> Absences => _absences;

    public void SpecialiseIn(string? specialisation) =>
        Specialisation = string.IsNullOrWhiteSpace(specialisation) ? null : Check.Length(specialisation.Trim(), nameof(specialisation), AgentConsts.MaxSpecialisationLength);

    /// <exception cref="BusinessException">Montrose:Agent.CapacityOutOfRange</exception>
    public void ServeAtMost(int clients) =>
        MaxClients = clients is >= 0 and <= AgentConsts.MaxCapacity ? clients : throw AgentErrors.CapacityOutOfRange(AgentConsts.MaxCapacity);

    /// <summary>Absences keep their days and move with the zone.</summary>
    /// <exception cref="BusinessException">Montrose:TimeZone.Unknown</exception>
    public void Work(WorkingWeek week, string? timeZone)
    {
        TimeZone = ZoneId.Parse(timeZone);
        WorkingHours = week.ToString();
        foreach (var absence in _absences) absence.LieIn(Zone);
    }

    /// <returns>The rate that ends now, to be kept for the months that it counted in; null where the rate stays.</returns>
    public PastCommissionRate? EarnCommission(CommissionRate rate, Guid pastRateId, DateTime now)
    {
        if (rate.BasisPoints == CommissionBasisPoints) return null;
        var past = new PastCommissionRate(pastRateId, TenantId, Id, CommissionBasisPoints, now);
        CommissionBasisPoints = rate.BasisPoints;
        return past;
    }

    /// <summary>Clients of the old department must be handed over before.</summary>
    public void MoveTo(Department department) => Department = department;

    /// <summary>Clients must be handed over before. Harmless when repeated.</summary>
    public void Deactivate() => IsActive = false;

    /// <summary>Harmless when repeated.</summary>
    public void Activate() => IsActive = true;

    /// <exception cref="BusinessException">Montrose:Agent.AbsenceBackwards, .AbsenceTooLong, .AbsenceOverlaps</exception>
    public AgentAbsence BeAway(Guid absenceId, DateOnly from, DateOnly until, AbsenceReason reason, string? note)
    {
        if (until < from) throw AgentErrors.AbsenceBackwards();
        if (until.DayNumber - from.DayNumber >= AgentConsts.MaxAbsenceDays) throw AgentErrors.AbsenceTooLong(AgentConsts.MaxAbsenceDays);
        if (_absences.Find(a => a.From <= until && from <= a.Until) is { } other) throw AgentErrors.AbsenceOverlaps(other.From, other.Until);
        var text = string.IsNullOrWhiteSpace(note) ? null : Check.Length(note.Trim(), nameof(note), AgentConsts.MaxNoteLength);
        var absence = new AgentAbsence(absenceId, TenantId, Id, from, until, reason, text, Zone);
        _absences.Add(absence);
        return absence;
    }

    /// <summary>Harmless where the absence is gone already.</summary>
    public void ComeBack(Guid absenceId) => _absences.RemoveAll(a => a.Id == absenceId);

    public bool IsAwayAt(DateTime now) => _absences.Exists(a => a.CoversAt(now));

    /// <summary>Whether the moment lies in the agent's working hours.</summary>
    public bool WorksAt(DateTime now) => WorkingWeek.Parse(WorkingHours).Contains(now, Zone);

    /// <exception cref="BusinessException">Montrose:Client.AgentInactive, .AgentOfOtherDepartment</exception>
    public void EnsureCanServe(ServiceKind service)
    {
        if (!IsActive) throw Errors.AgentInactive();
        if (!Department.Services().Contains(service)) throw Errors.AgentOfOtherDepartment();
    }

    private TimeZoneInfo Zone => ZoneId.Find(TimeZone);
}
