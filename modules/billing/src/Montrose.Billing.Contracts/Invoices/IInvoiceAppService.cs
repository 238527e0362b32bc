using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace Montrose.Billing.Invoices;

/// <summary>The invoices of an agency's clients (D8), for its admins.</summary>
public interface IInvoiceAppService : IApplicationService
{
    /// <summary>Invoices and credit notes of all clients, filtered and sorted.</summary>
    Task<PagedResultDto<InvoiceDto>> GetListAsync(GetInvoicesInput input);

    /// <summary>Sums over what the same input lists, in the agency's currency.</summary>
    Task<InvoiceTotalsDto> GetTotalsAsync(GetInvoicesInput input);

    /// <summary>One of them, with its lines. A draft is shown as it would be finalised now.</summary>
    Task<InvoiceDetailDto> GetAsync(Guid id);

    /// <summary>Writes a draft.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.TooManyLines, .AmountOutOfRange, .QuantityOutOfRange, .TotalNegative</exception>
    Task<InvoiceDetailDto> CreateAsync(SaveInvoiceInput input);

    /// <summary>Writes the draft anew.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.NotADraft, .TooManyLines, .AmountOutOfRange, .QuantityOutOfRange, .TotalNegative</exception>
    Task<InvoiceDetailDto> UpdateAsync(Guid id, SaveInvoiceInput input);

    /// <summary>Removes a draft.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.NotADraft</exception>
    Task DeleteAsync(Guid id);

    /// <summary>Gives the draft its number and mails it to the client. From here on it does not change.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.NotADraft, .Empty, .NumberTaken</exception>
    Task<InvoiceDetailDto> FinaliseAsync(Guid id);

    /// <summary>The open invoice is not owed; its number stays. Money that still comes for it goes to the client's wallet.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.NotOpen, .Credited</exception>
    Task<InvoiceDetailDto> VoidAsync(Guid id);

    /// <summary>Takes the invoice back, all of it or a part, by a credit note, and refunds what was paid.</summary>
    /// <returns>The credit note.</returns>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Billing:Invoice.NotCreditable, .CreditTooLarge, .NothingToCredit, .PaymentBegun; Billing:Payment.RefundNeedsWallet, .RefundTooLarge
    /// </exception>
    Task<InvoiceDetailDto> CreditAsync(Guid id, CreditInvoiceInput input);

    /// <summary>Mails the finalised invoice to the client once more.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.NotIssued, .NoAddressee</exception>
    Task<InvoiceDetailDto> SendAsync(Guid id);

    /// <summary>The document in the caller's language; of a draft a preview.</summary>
    Task<IRemoteStreamContent> GetPdfAsync(Guid id);
}

/// <summary>A client's own invoices.</summary>
public interface IMyInvoiceAppService : IApplicationService
{
    /// <summary>The client's invoices and credit notes, the newest first.</summary>
    Task<PagedResultDto<InvoiceDto>> GetListAsync(GetMyInvoicesInput input);

    /// <summary>One of them, with its lines.</summary>
    Task<InvoiceDetailDto> GetAsync(Guid id);

    /// <summary>Pays the invoice. However often it is asked for, it is paid once.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.NotOpen, Billing:Wallet.InsufficientFunds, Billing:PaymentMethod.None, Billing:Gateway.NotAvailable</exception>
    Task<InvoicePaymentDto> PayAsync(Guid id, PayInvoiceInput input);

    /// <summary>The document in the caller's language.</summary>
    Task<IRemoteStreamContent> GetPdfAsync(Guid id);
}
