using System.Globalization;
using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;
using Montrose.Billing.Payments;
using Montrose.Clients;
using Montrose.Integration;
using Montrose.Monetary;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Montrose.Billing.Notices;

/// <summary>What clients are told of by mail. The names stand in texts.</summary>
public enum ClientNotice
{
    /// <summary>Auto-recharge has stopped by itself.</summary>
    RechargeStopped = 1,

    /// <summary>A recharge waits for the client's confirmation to its bank.</summary>
    RechargeToConfirm = 2,

    /// <summary>A saved card expires next month.</summary>
    CardExpires = 3,
}

/// <summary>A client is to be told.</summary>
/// <param name="TenantId">The agency.</param>
/// <param name="ClientId">Whom.</param>
/// <param name="Notice">What.</param>
/// <param name="SubjectId">The payment or card that it is about.</param>
[BackgroundJobName("montrose.billing.notice")]
public sealed record ClientNoticeArgs(Guid? TenantId, Guid ClientId, ClientNotice Notice, Guid SubjectId)
{
    /// <summary>Why, in the provider's word for programs.</summary>
    public string? Code { get; init; }

    public Money? Amount { get; init; }

    /// <summary>How the client calls what it is about, e.g. the last digits of a card.</summary>
    public string? Name { get; init; }
}

/// <summary>Tells a client in the portal and by mail, in the agency's brand and each reader's language.</summary>
public class ClientNoticeJob(IClientMailer mailer, INotifier notifier, IStringLocalizer<BillingResource> l, IClientScope scope, ICurrentTenant tenant, IClock clock) : AsyncBackgroundJob<ClientNoticeArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(ClientNoticeArgs args)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(args.TenantId);
        await notifier.TellClientAsync(args.ClientId, NoticeOf(args), await mailer.FindAddressAsync(args.ClientId));
        await mailer.SendAsync(args.ClientId, () => Mail(args));
    }

    private Notice NoticeOf(ClientNoticeArgs args) => new(
        BillingNotices.Of(args.Notice),
        string.Create(CultureInfo.InvariantCulture, $"{args.SubjectId:D} {clock.Now:yyyy-MM-dd}"),
        PathOf(args),
        args.Amount is { } amount ? NoticeValue.Of(amount) : NoticeValue.Of(""),
        NoticeValue.Of(args.Name ?? ""),
        args.Code is { } code ? NoticeValue.Localized(FailureCodes.TextOf(code)) : NoticeValue.Of(""));

    private ClientMail Mail(ClientNoticeArgs args)
    {
        var key = $"Notice.{args.Notice}.";
        object[] values = [args.Amount is { } amount ? MoneyText.Format(amount) : "", args.Name ?? "", args.Code is { } code ? l[FailureCodes.TextOf(code)].Value : ""];
        return new ClientMail(l[key + "Subject", values], l[key + "Title", values], l[key + "Text", values], l[key + "Button"], PathOf(args));
    }

    private static string PathOf(ClientNoticeArgs args) => args.Notice switch
    {
        ClientNotice.RechargeToConfirm => TellPayments.PathOf(args.SubjectId),
        ClientNotice.CardExpires => "/dashboard/client/payment-methods",
        _ => "/dashboard/client/wallet/auto-recharge",
    };
}
