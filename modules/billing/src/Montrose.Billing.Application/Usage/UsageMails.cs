using System.Globalization;
using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;
using Montrose.Billing.Notices;
using Montrose.Clients;
using Montrose.Integration;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Billing.Usage;

/// <summary>A client is to be told how much of a limit it has used.</summary>
[BackgroundJobName("montrose.billing.mail-usage-threshold")]
public sealed record MailUsageThresholdArgs(Guid? TenantId, Guid ClientId, Meter Meter, int Percent, long Used, long Limit);

/// <summary>Mails what a month's bucket said once.</summary>
public class MailUsageThresholdJob(IClientMailer mails, INotifier notifier, IUnitOfWorkManager units, IStringLocalizer<BillingResource> l, IClientScope scope, ICurrentTenant tenant, IClock clock)
    : AsyncBackgroundJob<MailUsageThresholdArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(MailUsageThresholdArgs args)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(args.TenantId);
        using var unit = units.Begin(requiresNew: true);
        await notifier.TellClientAsync(args.ClientId, NoticeOf(args), await mails.FindAddressAsync(args.ClientId));
        await mails.SendAsync(args.ClientId, () => Write(args));
        await unit.CompleteAsync();
    }

    private Notice NoticeOf(MailUsageThresholdArgs args) => new(
        BillingNotices.UsageThreshold,
        string.Create(CultureInfo.InvariantCulture, $"{clock.Now:yyyy-MM} {args.Meter} {args.Percent}"),
        "/dashboard/client/usage",
        NoticeValue.Localized($"Enum:Meter.{(int)args.Meter}"),
        NoticeValue.Of(args.Percent),
        NoticeValue.Of(args.Used),
        NoticeValue.Of(args.Limit));

    private ClientMail Write(MailUsageThresholdArgs args)
    {
        var culture = CultureInfo.CurrentCulture;
        var meter = l[$"Enum:Meter.{(int)args.Meter}"].Value;
        var subject = l["Mail:Usage.Subject", meter, args.Percent].Value;
        return new ClientMail(subject, subject, l["Mail:Usage.Text", meter, args.Used.ToString("N0", culture), args.Limit.ToString("N0", culture)], l["Mail:Usage.Button"], "/dashboard/client/usage");
    }
}
