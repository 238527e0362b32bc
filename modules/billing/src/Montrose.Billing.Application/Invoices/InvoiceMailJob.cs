using System.Globalization;
using Microsoft.Extensions.Localization;
using Montrose.Billing.Invoices.Pdf;
using Montrose.Billing.Localization;
using Montrose.Billing.Notices;
using Montrose.Clients;
using Montrose.Integration;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TextTemplating;
using Volo.Abp.Uow;

namespace Montrose.Billing.Invoices;

/// <summary>Mails the client an invoice, or reminds it of one, with links to its page and its document.</summary>
public class InvoiceMailJob(
    InvoiceReader reader,
    IPortalMailer mailer,
    INotifier notifier,
    IPortalAddress portal,
    IStringLocalizer<BillingResource> l,
    IUnitOfWorkManager units,
    IClientScope scope,
    ICurrentTenant tenant) : AsyncBackgroundJob<InvoiceMailArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(InvoiceMailArgs args)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(args.TenantId);
        var invoice = await ReadAsync(args.InvoiceId);
        // Paid or voided since: nobody is reminded of that.
        if (invoice.Buyer.Email is not { Length: > 0 } to || (args.Kind is not InvoiceMailKind.Issued && invoice.State is not InvoiceState.Open)) return;
        var path = "/dashboard/client/invoices/" + invoice.Id.ToString("D", CultureInfo.InvariantCulture);
        await notifier.TellClientAsync(invoice.ClientId, NoticeOf(invoice, args.Kind, path), to);
        var page = await portal.GetAsync() + path;
        await mailer.SendAsync(to, InvoiceMailTemplate.Name, brand => Write(invoice, args.Kind, brand, page));
    }

    private static Notice NoticeOf(InvoiceDetailDto invoice, InvoiceMailKind kind, string path) => new(
        BillingNotices.OfInvoice(NameOf(invoice, kind)),
        // Reminders repeat; each mail is one.
        kind is InvoiceMailKind.Issued ? invoice.Number! : string.Create(CultureInfo.InvariantCulture, $"{invoice.Number} {invoice.SentAt:yyyyMMdd}"),
        path,
        NoticeValue.Of(invoice.Number!),
        NoticeValue.Of(invoice.State is InvoiceState.Open ? invoice.Due : invoice.Total),
        invoice.DueOn is { } due ? NoticeValue.Of(due) : NoticeValue.Of(""));

    private static string NameOf(InvoiceDetailDto invoice, InvoiceMailKind kind) => invoice.Kind is InvoiceKind.CreditNote ? nameof(InvoiceKind.CreditNote) : kind.ToString();

    private PortalMail Write(InvoiceDetailDto invoice, InvoiceMailKind kind, string brand, string page)
    {
        var name = NameOf(invoice, kind);
        var isOpen = invoice.State is InvoiceState.Open;
        return new PortalMail(l[$"Mail:Invoice.{name}.Subject", invoice.Number!, brand], new
        {
            Title = $"Mail:Invoice.{name}.Title",
            Text = $"Mail:Invoice.{name}.Text",
            Button = isOpen ? "Mail:Invoice.Pay" : "Mail:Invoice.Open",
            invoice.Number,
            Seller = invoice.Seller.Name,
            Total = AmountFormat.Text(invoice.Total),
            Due = isOpen ? AmountFormat.Text(invoice.Due) : "",
            DueOn = invoice.DueOn is { } due ? AmountFormat.Day(due) : "",
            Link = page,
            Pdf = page + "/pdf",
        });
    }

    private async Task<InvoiceDetailDto> ReadAsync(Guid id)
    {
        using var unit = units.Begin(requiresNew: true);
        var invoice = await reader.GetAsync(id, null);
        await unit.CompleteAsync();
        return invoice;
    }
}

/// <summary>The mail's template.</summary>
public class InvoiceMailTemplate : TemplateDefinitionProvider
{
    public const string Name = "Montrose.Billing.Invoice";

    public override void Define(ITemplateDefinitionContext context) =>
        context.Add(new TemplateDefinition(Name, typeof(BillingResource), layout: IPortalMailer.Layout).WithVirtualFilePath("/Invoices/Mails/Invoice.hbs", isInlineLocalized: true));
}
