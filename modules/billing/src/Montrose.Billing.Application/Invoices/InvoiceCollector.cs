using System.Globalization;
using Microsoft.Extensions.Localization;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Integration;
using Montrose.Billing.Localization;
using Montrose.Billing.Payments;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Montrose.Billing.Invoices;

/// <summary>
/// Has a client pay an invoice, within the caller's unit of work, which must be transactional. The invoice's id is the
/// charge's reference, so that however often it is asked for it is paid once.
/// </summary>
public class InvoiceCollector(
    IDbContextProvider<IBillingDbContext> contexts,
    IChargeIntegrationService charges,
    InvoiceFinaliser finaliser,
    IStringLocalizer<BillingResource> localizer,
    IClock clock) : ITransientDependency
{
    /// <summary>
    /// From the wallet it is paid at once; a saved card is charged after the unit of work is committed; at the gateway's page
    /// the client pays by following <see cref="ChargeResult.PayPath"/>. One that was paid answers how. Where there was nothing
    /// to pay the payment's id is empty.
    /// </summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.NotOpen, Billing:Wallet.InsufficientFunds, Billing:PaymentMethod.None, Billing:Gateway.NotAvailable</exception>
    public async Task<ChargeResult> CollectAsync(Guid invoiceId, PaymentChoice choice, Guid? paymentMethodId = null)
    {
        var db = await contexts.GetDbContextAsync();
        var invoice = await db.LockInvoiceAsync(invoiceId);
        if (invoice is { State: InvoiceState.Paid, Kind: InvoiceKind.Invoice })
            return await charges.FindAsync(InvoiceConsts.Provider, Reference(invoiceId)) ?? new ChargeResult(Guid.Empty, PaymentState.Succeeded, null);
        invoice.EnsureOpen();
        var result = await charges.ChargeAsync(new ChargeRequest(
            invoice.ClientId,
            invoice.Due,
            invoice.DueTax,
            InvoiceConsts.Provider,
            Reference(invoiceId),
            localizer["Invoice.ChargeDescription", invoice.Number!],
            TaxCategory: null,
            choice) { PaymentMethodId = paymentMethodId });
        if (result.State is PaymentState.Succeeded && invoice.Pay(result.PaymentId, clock.Now))
        {
            await db.SaveChangesAsync();
            await finaliser.TellPaidAsync(invoice);
        }
        return result;
    }

    /// <summary>What a payment of the invoice is for.</summary>
    internal static string Reference(Guid invoiceId) => invoiceId.ToString("D", CultureInfo.InvariantCulture);
}
