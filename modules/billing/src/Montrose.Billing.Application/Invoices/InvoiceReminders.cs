using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Payments;
using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Billing.Invoices;

/// <summary>
/// Reminds clients of open invoices on the days that their agency chose, of each day once. Who was not reminded in time,
/// because nothing ran, is reminded of the newest day only, and not of one that is more than a week ago.
/// </summary>
public class InvoiceReminders(
    IDbContextProvider<IBillingDbContext> contexts,
    IUnitOfWorkManager units,
    InvoicingTermsReader termsReader,
    InvoiceSettlement settlement,
    InvoiceMail mail,
    IDataFilter filters,
    IClientScope scope,
    ICurrentTenant tenant,
    IGuidGenerator guids,
    IClock clock,
    ILogger<InvoiceReminders> logger) : ITransientDependency
{
    private const int AtOnce = 500;
    private const int LateDays = 7;

    /// <summary>One round over all agencies.</summary>
    /// <returns>How many were reminded.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        await SettleAsync(cancellationToken);
        var sent = 0;
        foreach (var tenantId in await AgenciesAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var _ = tenant.Change(tenantId);
            sent += await OfAgencyAsync(cancellationToken);
        }
        return sent;
    }

    private async Task<int> OfAgencyAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<int> days;
        DateOnly today;
        using (units.Begin(requiresNew: true)) (days, today) = ((await termsReader.GetAsync()).ReminderDays, await termsReader.TodayAsync());
        var sent = 0;
        // The newest day first: who is reminded of it is not reminded of earlier ones.
        foreach (var day in days.Reverse())
        foreach (var id in await DueAsync(day, today))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await RemindAsync(id, day)) sent++;
        }
        return sent;
    }

    /// <summary>Those that this day, or a later one, was not said of.</summary>
    private async Task<List<Guid>> DueAsync(int day, DateOnly today)
    {
        using var unit = units.Begin(requiresNew: true);
        var db = await contexts.GetDbContextAsync();
        var (latest, earliest) = (today.AddDays(-day), today.AddDays(-day - LateDays));
        var ids = await db.Invoices
            .Where(i => i.State == InvoiceState.Open && i.DueOn <= latest && i.DueOn >= earliest && i.DueOn!.Value.AddDays(day) > i.IssuedOn
                && !db.InvoiceReminders.Any(r => r.InvoiceId == i.Id && r.DaysAfterDue >= day))
            .OrderBy(i => i.DueOn).ThenBy(i => i.Id).Take(AtOnce).Select(i => i.Id).ToListAsync();
        await unit.CompleteAsync();
        return ids;
    }

    private async Task<bool> RemindAsync(Guid id, int day)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var db = await contexts.GetDbContextAsync();
        var invoice = await db.LockInvoiceAsync(id);
        // Another node may have been quicker, or the client has paid.
        if (invoice.State is not InvoiceState.Open || await db.InvoiceReminders.AnyAsync(r => r.InvoiceId == id && r.DaysAfterDue >= day)) return false;
        db.InvoiceReminders.Add(new InvoiceReminder(guids.Create(), invoice, day, clock.Now));
        var isSent = await mail.EnqueueAsync(invoice, day < 0 ? InvoiceMailKind.Reminder : InvoiceMailKind.Overdue);
        await unit.CompleteAsync();
        return isSent;
    }

    /// <summary>What was paid while nothing could hear of it.</summary>
    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        foreach (var (tenantId, id, paymentId, amount) in await PaidAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var _ = tenant.Change(tenantId);
            logger.LogWarning("Invoice {Invoice} was paid, and nobody heard of it; it is settled now.", id);
            await settlement.PaidAsync(id, paymentId, amount);
        }
    }

    private async Task<List<(Guid? TenantId, Guid Id, Guid PaymentId, Money Amount)>> PaidAsync()
    {
        using var everyAgency = filters.Disable<IMultiTenant>();
        using var unit = units.Begin(requiresNew: true);
        var db = await contexts.GetDbContextAsync();
        var paid = await (from i in db.Invoices
                          join p in db.Payments on i.Id.ToString() equals p.ObjectId
                          where i.State == InvoiceState.Open && p.Provider == InvoiceConsts.Provider && p.State == PaymentState.Succeeded
                          select new { i.TenantId, i.Id, PaymentId = p.Id, p.AmountMinorUnits, p.Currency }).Take(AtOnce).ToListAsync();
        await unit.CompleteAsync();
        return paid.ConvertAll(p => (p.TenantId, p.Id, p.PaymentId, new Money(p.AmountMinorUnits, p.Currency)));
    }

    private async Task<List<Guid?>> AgenciesAsync()
    {
        using var everyAgency = filters.Disable<IMultiTenant>();
        using var unit = units.Begin(requiresNew: true);
        var soonest = DateOnly.FromDateTime(clock.Now).AddDays(-ReminderDays.Earliest + 1);
        var ids = await (await contexts.GetDbContextAsync()).Invoices.Where(i => i.State == InvoiceState.Open && i.DueOn <= soonest).Select(i => i.TenantId).Distinct().ToListAsync();
        await unit.CompleteAsync();
        return ids;
    }
}

/// <summary>Every quarter of an hour, so that a day's reminders go out soon after it begins where the agency is.</summary>
public class InvoiceReminderWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const int PeriodMilliseconds = 15 * 60 * 1000;

    public InvoiceReminderWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory) : base(timer, serviceScopeFactory) =>
        timer.Period = PeriodMilliseconds;

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        workerContext.ServiceProvider.GetRequiredService<InvoiceReminders>().RunAsync(workerContext.CancellationToken);
}
