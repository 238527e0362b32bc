using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Clients;
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
        var sent = 0;
        foreach (var tenantId in await AgenciesAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var _ = tenant.Change(tenantId);
            try
            {
                sent += await OfAgencyAsync(cancellationToken);
            }
            // An agency whose settings can't be read must not keep the others waiting; the next round tries again.
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogError(e, "The reminders of agency {Agency} could not be sent.", tenantId);
            }
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
            try
            {
                if (await RemindAsync(id, day)) sent++;
            }
            // Nor one invoice the others.
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogError(e, "Invoice {Invoice} could not be reminded of.", id);
            }
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

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        // First, so that nobody is reminded of what is paid.
        await workerContext.ServiceProvider.GetRequiredService<InvoiceRepairs>().RunAsync(workerContext.CancellationToken);
        await workerContext.ServiceProvider.GetRequiredService<InvoiceReminders>().RunAsync(workerContext.CancellationToken);
    }
}
