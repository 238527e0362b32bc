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

/// <summary>Tells a client by mail, in the agency's brand and the receiver's language.</summary>
public class ClientNoticeJob(IClientMailer mailer, IStringLocalizer<BillingResource> l, IClientScope scope, ICurrentTenant tenant) : AsyncBackgroundJob<ClientNoticeArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(ClientNoticeArgs args)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(args.TenantId);
        await mailer.SendAsync(args.ClientId, () => Mail(args));
    }

    private ClientMail Mail(ClientNoticeArgs args)
    {
        var key = $"Notice.{args.Notice}.";
        object[] values = [args.Amount is { } amount ? MoneyText(amount) : "", args.Name ?? "", args.Code is { } code ? l[FailureCodes.TextOf(code)].Value : ""];
        return new ClientMail(l[key + "Subject", values], l[key + "Title", values], l[key + "Text", values], l[key + "Button"], PathOf(args));
    }

    private static string PathOf(ClientNoticeArgs args) => args.Notice switch
    {
        ClientNotice.RechargeToConfirm => "/dashboard/client/payments/" + args.SubjectId.ToString("D", CultureInfo.InvariantCulture),
        ClientNotice.CardExpires => "/dashboard/client/payment-methods",
        _ => "/dashboard/client/wallet/auto-recharge",
    };

    private static string MoneyText(Money money) => money.Major.ToString("N" + Currencies.ExponentOf(money.Currency).ToString(CultureInfo.InvariantCulture), CultureInfo.CurrentCulture) + " " + money.Currency;
}
