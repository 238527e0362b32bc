using System.Text.RegularExpressions;
using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Margins;

/// <summary>
/// What the agency pays itself: once, or every month from its first one on. What is no client's is the agency's own, whose id
/// stands for the client's then, so that nobody sees it who sees certain clients only.
/// </summary>
public partial class Cost : CreationAuditedAggregateRoot<Guid>, IMultiTenant, IClientOwned
{
    /// <summary>Of a monthly one that goes on.</summary>
    public const int Never = int.MaxValue;

    private Cost() { }

    /// <param name="id">Its id.</param>
    /// <param name="agencyId">The agency.</param>
    /// <param name="clientId">Null for what is no client's.</param>
    /// <param name="service">Null for what is no service's.</param>
    /// <param name="amount">Of each month where it is monthly.</param>
    /// <param name="day">When; a day of the first month.</param>
    /// <param name="isMonthly">It comes again.</param>
    /// <param name="note">What it is for.</param>
    public Cost(Guid id, Guid agencyId, Guid? clientId, string? service, Money amount, DateOnly day, bool isMonthly, string? note) : base(id)
    {
        if (amount.MinorUnits is <= 0 or > CostConsts.MaxAmount) throw new ArgumentOutOfRangeException(nameof(amount), "A cost is more than nothing and within the limit.");
        if (service is not null && (service.Length > CostConsts.MaxServiceLength || !ServiceName().IsMatch(service))) throw new ArgumentException("It is no service's name.", nameof(service));
        (TenantId, ClientId, Service, AmountMinorUnits, Currency, Day, IsMonthly) = (agencyId, clientId ?? agencyId, service, amount.MinorUnits, amount.Currency, day, isMonthly);
        Note = string.IsNullOrWhiteSpace(note) ? null : Check.Length(note.Trim(), nameof(note), CostConsts.MaxNoteLength);
        FirstMonth = NumberOf(day);
        LastMonth = isMonthly ? Never : FirstMonth;
    }

    public Guid? TenantId { get; private set; }

    /// <summary>The agency's where it is no client's.</summary>
    public Guid ClientId { get; private set; }

    /// <summary>The module's own name, as the ledger has it.</summary>
    public string? Service { get; private set; }

    public long AmountMinorUnits { get; private set; }

    /// <summary>ISO 4217.</summary>
    public string Currency { get; private set; } = "";

    public DateOnly Day { get; private set; }

    public bool IsMonthly { get; private set; }

    /// <summary>A day of the last month; null while it goes on.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>See <see cref="NumberOf"/>.</summary>
    public int FirstMonth { get; private set; }

    public int LastMonth { get; private set; }

    public string? Note { get; private set; }

    /// <summary>Counts months, so that a database can compare them.</summary>
    public static int NumberOf(DateOnly day) => (day.Year * 12) + day.Month - 1;

    /// <summary>It does not come again after the day's month.</summary>
    /// <exception cref="BusinessException">Billing:Cost.NotMonthly, .EndsBeforeItBegins</exception>
    public void End(DateOnly lastDay)
    {
        if (!IsMonthly) throw Errors.CostNotMonthly();
        if (NumberOf(lastDay) < FirstMonth) throw Errors.CostEndsBeforeItBegins();
        (EndedOn, LastMonth) = (lastDay, NumberOf(lastDay));
    }

    [GeneratedRegex(CostConsts.ServicePattern, RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ServiceName();
}
