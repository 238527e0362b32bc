using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Invoices;
using Montrose.Billing.Localization;
using Montrose.Billing.Payments;
using Montrose.Billing.Taxes;
using Montrose.Billing.Usage;
using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.Billing.Subscriptions;

/// <summary>
/// Invoices what clients paid for subscriptions, once for each charge. A plan's price is what its clients pay, tax included;
/// what of it is tax the payment says as well as the invoice, by the day that the payment was begun.
/// </summary>
public class SubscriptionInvoices(
    IDbContextProvider<IBillingDbContext> contexts,
    InvoiceIssuer issuer,
    InvoicingTermsReader terms,
    InvoiceBuyers buyers,
    TaxDesk taxes,
    PeriodCharges charges,
    IGuidGenerator guids,
    IStringLocalizer<BillingResource> l) : ITransientDependency
{
    /// <summary>Whose reference the invoice bears of what was used at last.</summary>
    public const string RestProvider = "final-usage";

    /// <summary>What of the charge is tax, if it is paid from today on.</summary>
    public async Task<Money> TaxOfAsync(SubscriptionCharge charge)
    {
        var table = await taxes.ForAsync((await terms.GetAsync()).Seller, await buyers.GetAsync(charge.ClientId), await terms.TodayAsync());
        var draft = Invoice.Draft(guids.Create(), charge.TenantId, charge.ClientId, charge.Currency, pricesIncludeTax: true);
        draft.Write(guids.Create, [.. (await LinesAsync(charge, DescriptionOf(charge, plan: null))).Select(i => new InvoiceLineTerms(i.Description, i.Quantity, i.UnitPriceMinorUnits, i.TaxCategory))], table);
        return new Money(draft.TaxMinorUnits, charge.Currency);
    }

    /// <summary>The invoice of a charge that is paid; the same again is the same invoice. Within the caller's unit of work.</summary>
    public async Task IssueAsync(Guid chargeId)
    {
        var db = await contexts.GetDbContextAsync();
        var reference = SubscriptionBilling.Reference(chargeId);
        var payment = await db.Payments.AsNoTracking().FirstOrDefaultAsync(p => p.Provider == SubscriptionBilling.Provider && p.ObjectId == reference && p.State == PaymentState.Succeeded);
        if (payment is null) return;
        var charge = await db.SubscriptionCharges.AsNoTracking().Include(c => c.Lines).SingleAsync(c => c.Id == chargeId);
        var plan = await db.Plans.Where(p => p.Id == charge.PlanId).Select(p => p.Name).FirstOrDefaultAsync();
        var order = new NewInvoice(charge.ClientId, charge.Currency, await LinesAsync(charge, DescriptionOf(charge, plan)), SubscriptionBilling.Provider, reference);
        await issuer.IssueAsync(order with { PricesIncludeTax = true, PaidBy = payment.Id, TaxedOn = await terms.DayOfAsync(payment.BegunAt) });
    }

    /// <summary>
    /// The invoice of what was used beyond the limits before a subscription ended, which no period is left to charge for. It is
    /// open, as any other invoice, and is issued once. Within the caller's unit of work.
    /// </summary>
    public async Task IssueTheRestAsync(Guid subscriptionId)
    {
        var db = await contexts.GetDbContextAsync();
        var subscription = await db.Subscriptions.AsNoTracking().SingleAsync(s => s.Id == subscriptionId);
        if (subscription.CancelledAt is not { } end) return;
        var beyond = (await charges.PriceTheRestAsync(subscription, end)).Where(o => o.Price.MinorUnits > 0).ToList();
        if (beyond.Count == 0) return;
        var plans = await PlanNamesAsync(db, beyond.Select(o => o.PlanId));
        var lines = beyond.ConvertAll(o => new NewInvoiceLine(TextOf(o.Meter, o.Beyond, NameOf(plans, o.PlanId)), 1, o.Price.MinorUnits));
        await issuer.IssueAsync(new NewInvoice(subscription.ClientId, subscription.Currency, lines, RestProvider, SubscriptionBilling.Reference(subscriptionId)) { PricesIncludeTax = true });
    }

    /// <summary>A plan and its period, in words that need no language.</summary>
    public static string DescriptionOf(SubscriptionCharge charge, string? plan) =>
        string.Create(CultureInfo.InvariantCulture, $"{plan} · {charge.PeriodStart:yyyy-MM-dd} – {charge.PeriodEnd:yyyy-MM-dd}");

    private async Task<IReadOnlyList<NewInvoiceLine>> LinesAsync(SubscriptionCharge charge, string plan)
    {
        // One that was made in this unit of work has its lines, one that was read need not.
        var db = await contexts.GetDbContextAsync();
        var lines = charge.Lines.Count > 0 ? charge.Lines : await db.SubscriptionChargeLines.AsNoTracking().Where(i => i.ChargeId == charge.Id).ToListAsync();
        var plans = await PlanNamesAsync(db, lines.Select(i => i.PlanId));
        return [.. lines.OrderBy(i => i.Number).Select(i => new NewInvoiceLine(i.Meter is { } meter ? TextOf(meter, i.Quantity, NameOf(plans, i.PlanId)) : plan, 1, i.AmountMinorUnits))];
    }

    /// <summary>Of a month in which the plan changed it says which plan.</summary>
    private string TextOf(Meter meter, long beyond, string? plan)
    {
        var text = $"{l[$"Enum:Meter.{(int)meter}"]} (+{beyond.ToString("N0", CultureInfo.CurrentCulture)})";
        return plan is null ? text : $"{text} · {plan}";
    }

    private static string? NameOf(Dictionary<Guid, string> plans, Guid? id) => id is { } known ? plans.GetValueOrDefault(known) : null;

    private static async Task<Dictionary<Guid, string>> PlanNamesAsync(IBillingDbContext db, IEnumerable<Guid?> ids)
    {
        var known = ids.OfType<Guid>().Distinct().ToList();
        return known.Count == 0 ? [] : await db.Plans.AsNoTracking().Where(p => known.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
    }
}

/// <summary>A subscription's charge was paid.</summary>
[BackgroundJobName("montrose.billing.invoice-subscription")]
public sealed record InvoiceSubscriptionArgs(Guid? TenantId, Guid ChargeId);

/// <summary>
/// Writes the invoice once the payment is there for good, in a transaction of its own: numbers are taken before wallets are
/// locked, never after.
/// </summary>
public class InvoiceSubscriptionJob(SubscriptionInvoices invoices, IUnitOfWorkManager units, IClientScope scope, ICurrentTenant tenant) : AsyncBackgroundJob<InvoiceSubscriptionArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(InvoiceSubscriptionArgs args)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(args.TenantId);
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        await invoices.IssueAsync(args.ChargeId);
        await unit.CompleteAsync();
    }
}

/// <summary>A subscription is over.</summary>
[BackgroundJobName("montrose.billing.invoice-final-usage")]
public sealed record InvoiceFinalUsageArgs(Guid? TenantId, Guid SubscriptionId);

/// <summary>Writes the last invoice once the end is there for good.</summary>
public class InvoiceFinalUsageJob(SubscriptionInvoices invoices, IUnitOfWorkManager units, IClientScope scope, ICurrentTenant tenant) : AsyncBackgroundJob<InvoiceFinalUsageArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(InvoiceFinalUsageArgs args)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(args.TenantId);
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        await invoices.IssueTheRestAsync(args.SubscriptionId);
        await unit.CompleteAsync();
    }
}
