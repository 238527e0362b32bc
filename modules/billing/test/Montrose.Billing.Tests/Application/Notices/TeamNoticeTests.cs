using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Gateways;
using Montrose.Billing.Integration;
using Montrose.Billing.Notices;
using Montrose.Billing.Payments;
using Montrose.Billing.Plans;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Usage;
using Montrose.Integration;
using Montrose.Localization;
using Montrose.Monetary;
using Montrose.Notifications;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Localization;
using Xunit;

namespace Montrose.Billing.Tests.Application.Notices;

/// <summary>What a client's team reads of its money at the bell.</summary>
[Collection(PaymentCollection.Name)]
public class TeamNoticeTests(PaymentApp app)
{
    [Fact]
    public async Task A_top_up_and_its_refund_are_told_once_each_with_the_way_to_the_payment()
    {
        var (agency, client) = await AClient();
        var id = (await app.TopUp(client.Owner, 1_250)).PaymentId;
        app.Stripe.Pay(id);
        for (var i = 0; i < 2; i++) await app.Refresh(client.Owner, id);
        app.Stripe.RefundAtDashboard(id, 500);
        var refunded = app.Stripe.Event("charge.refunded", id);
        for (var i = 0; i < 2; i++) await app.Deliver(agency, GatewayKind.Stripe, Montrose.TestBase.Wire.StripeServer.Signed(refunded, app.Clock.Now));
        await app.RunJobsAsync();

        var told = await ToldAsync(client.Owner);

        told.Select(n => n.Title).ShouldBe(["Refund of €5.00", "Top-up of €12.50 received"], ignoreOrder: true);
        told.ShouldAllBe(n => n.Path == "/dashboard/client/payments/" + id);
    }

    [Fact]
    public async Task An_invoice_is_told_with_what_is_to_be_paid_and_when()
    {
        var (agency, client) = await AClient();
        await app.SellsFromBerlin(agency);
        var invoice = await app.Issue(agency, client.Id);
        await app.RunJobsAsync();

        var told = (await ToldAsync(client.Owner)).ShouldHaveSingleItem();

        told.Title.ShouldBe("Invoice " + invoice.Number);
        told.Text.ShouldStartWith("€119.00, to be paid by ");
        told.Path.ShouldBe($"/dashboard/client/invoices/{invoice.Id}");
    }

    [Fact]
    public async Task A_trial_and_a_limit_are_told()
    {
        var (agency, client) = await AClient();
        await app.Subscribe(client.Owner, await app.APlan(agency, 1_000, trialDays: 14, new PlanLimitDto { Meter = Meter.Emails, Included = 100 }));
        await app.InTransactionAsync(agency, client.Id, s => s.GetRequiredService<IUsageIntegrationService>().RecordAsync(client.Id, Meter.Emails, 85, "one"));
        await app.RunJobsAsync();

        (await ToldAsync(client.Owner)).Select(n => n.Kind).ShouldBe(["Billing.SubscriptionTrialStarted", "Billing.UsageThreshold"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_card_that_expires_is_told_and_who_may_not_see_cards_sees_nothing_of_it()
    {
        var (agency, client) = await AClient();
        await app.InAgencyAsync(agency, async s => await s.GetRequiredService<IBackgroundJobManager>()
            .EnqueueAsync(new ClientNoticeArgs(agency.Id, client.Id, ClientNotice.CardExpires, Guid.NewGuid()) { Name = "4242" }));
        await app.RunJobsAsync();

        (await ToldAsync(client.Owner)).ShouldHaveSingleItem().Text.ShouldContain("4242");
        (await ToldAsync(client.Owner with { Role = MontroseRoles.Agent })).ShouldBeEmpty();
    }

    /// <summary>A text that lacks a placeholder's value, or that nobody has written, would show in the portal.</summary>
    [Fact]
    public void Every_kind_has_its_texts_in_every_language()
    {
        var texts = app.Services.GetRequiredService<Microsoft.Extensions.Localization.IStringLocalizerFactory>();
        var missing = new List<string>();
        foreach (var language in PortalLanguages.All)
            using (CultureHelper.Use(language.CultureName))
                foreach (var kind in app.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<NoticeKinds>>().Value.All)
                    missing.AddRange(new[] { kind.TitleKey, kind.TextKey }.Where(k => texts.Create(kind.Resource)[k].ResourceNotFound).Select(k => $"{language.CultureName}: {k}"));

        missing.ShouldBeEmpty();
    }

    private async Task<(TestAgency Agency, TestClient Client)> AClient()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        return (agency, await app.Given.AClient(agency));
    }

    private Task<IReadOnlyList<NotificationDto>> ToldAsync(Person person) =>
        app.AsAsync<INotificationAppService, IReadOnlyList<NotificationDto>>(person, async s => (await s.GetListAsync(new GetNotificationsInput())).Items);
}
