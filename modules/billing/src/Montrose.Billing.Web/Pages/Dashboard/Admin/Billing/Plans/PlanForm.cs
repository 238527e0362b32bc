using System.ComponentModel.DataAnnotations;
using Montrose.Billing.Plans;
using Montrose.Billing.Usage;
using Montrose.Billing.Web.Amounts;
using Montrose.Billing.Web.Subscriptions;
using Montrose.Clients;
using Montrose.Monetary;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Plans;

/// <summary>What a person types about a plan: amounts and gigabytes, where the service takes minor units and bytes.</summary>
public class PlanForm
{
    [Required, StringLength(PlanConsts.MaxNameLength)]
    public string? Name { get; set; }

    [StringLength(PlanConsts.MaxDescriptionLength)]
    public string? Description { get; set; }

    [Required, Range(0, PlanConsts.MaxPosition)]
    public int Position { get; set; }

    [Required, StringLength(20)]
    public string? PerMonth { get; set; }

    [Required, StringLength(20)]
    public string? PerYear { get; set; }

    [Required, Range(0, PlanConsts.MaxTrialDays)]
    public int TrialDays { get; set; }

    [MaxLength(16)]
    public List<ServiceKind> Services { get; set; } = [];

    /// <summary>One for each meter, in their order.</summary>
    [MaxLength(16)]
    public List<LimitForm> Limits { get; set; } = [];

    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }

    public static PlanForm Of(PlanDto plan) => new()
    {
        ConcurrencyStamp = plan.ConcurrencyStamp,
        Name = plan.Name,
        Description = plan.Description,
        Position = plan.Position,
        PerMonth = AmountText.Example(plan.PricePerMonth),
        PerYear = AmountText.Example(plan.PricePerYear),
        TrialDays = plan.TrialDays,
        Services = [.. plan.Services],
        Limits = [.. Meters.All.Select(m => LimitForm.Of(m, plan.Limits.FirstOrDefault(l => l.Meter == m), plan.PricePerMonth.Currency))],
    };

    /// <param name="currency">The agency's.</param>
    /// <param name="refuse">Told which field is wrong, and why.</param>
    /// <returns>Null where something is wrong.</returns>
    public SavePlanInput? ToInput(string currency, Action<string, PlanFault> refuse)
    {
        var isRight = true;
        void Wrong(string field, PlanFault fault) { isRight = false; refuse("Input." + field, fault); }
        var (month, year) = (Price(PerMonth, currency), Price(PerYear, currency));
        if (month is null) Wrong(nameof(PerMonth), PlanFault.NoAmount);
        if (year is null) Wrong(nameof(PerYear), PlanFault.NoAmount);
        var limits = new List<PlanLimitDto>();
        for (var n = 0; n < Limits.Count; n++)
        {
            var limit = Limits[n];
            if (string.IsNullOrWhiteSpace(limit.Included))
            {
                // What is sold beyond nothing would be lost without a word.
                if (!string.IsNullOrWhiteSpace(limit.Beyond) || !string.IsNullOrWhiteSpace(limit.Unit)) Wrong($"Limits[{n}].Included", PlanFault.NoIncluded);
                continue;
            }
            var (included, unit) = (MeterText.Read(limit.Meter, limit.Included), string.IsNullOrWhiteSpace(limit.Unit) ? 1 : MeterText.Read(limit.Meter, limit.Unit));
            var beyond = string.IsNullOrWhiteSpace(limit.Beyond) ? null : Price(limit.Beyond, currency);
            if (included is null) Wrong($"Limits[{n}].Included", PlanFault.NoQuantity);
            if (unit is null or 0) Wrong($"Limits[{n}].Unit", PlanFault.NoQuantity);
            if (beyond is null && !string.IsNullOrWhiteSpace(limit.Beyond)) Wrong($"Limits[{n}].Beyond", PlanFault.NoAmount);
            limits.Add(new PlanLimitDto { Meter = limit.Meter, Included = included ?? 0, OveragePriceMinorUnits = beyond, OverageUnit = unit ?? 1 });
        }
        return !isRight ? null : new SavePlanInput
        {
            Name = Name!,
            Description = Description,
            Position = Position,
            PricePerMonthMinorUnits = month!.Value,
            PricePerYearMinorUnits = year!.Value,
            TrialDays = TrialDays,
            Services = Services,
            Limits = limits,
            ConcurrencyStamp = ConcurrencyStamp,
        };
    }

    private static long? Price(string? text, string currency) => AmountText.ToMinorUnits(text, currency) is { } minor and >= 0 and <= PlanConsts.MaxPrice ? minor : null;
}

/// <summary>What is wrong with a field.</summary>
public enum PlanFault
{
    NoAmount,
    NoQuantity,

    /// <summary>It is not said beyond what the price is asked.</summary>
    NoIncluded,
}

/// <summary>A limit as it is typed.</summary>
public class LimitForm
{
    public Meter Meter { get; set; }

    [StringLength(20)]
    public string? Included { get; set; }

    [StringLength(20)]
    public string? Beyond { get; set; }

    [StringLength(20)]
    public string? Unit { get; set; }

    public static LimitForm Of(Meter meter, PlanLimitDto? limit, string currency) => new()
    {
        Meter = meter,
        Included = limit is null ? null : MeterText.Typed(meter, limit.Included),
        Beyond = limit?.OveragePriceMinorUnits is { } price ? AmountText.Example(new Money(price, currency)) : null,
        Unit = limit?.OveragePriceMinorUnits is null ? null : MeterText.Typed(meter, limit.OverageUnit),
    };
}
