using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Payments;

/// <summary>A client's own payments: top-ups of its wallet (D2) and what it pays for.</summary>
public interface IMyPaymentAppService : IApplicationService
{
    /// <summary>What a top-up can be, and with whom it can be paid.</summary>
    Task<TopUpTermsDto> GetTopUpTermsAsync();

    /// <summary>
    /// Begins a top-up. The same request key is the same payment, and so is the same amount with the same gateway as long as
    /// it waits to be paid.
    /// </summary>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Billing:TopUp.OutOfRange, Billing:Gateway.NotAvailable, .Refused, .DoesNotAnswer, .AmountNotPossible,
    /// Billing:Payment.RequestKeyOfOther; Montrose:Client.NotAClientsAccount
    /// </exception>
    Task<PaymentStartDto> StartTopUpAsync(StartTopUpInput input);

    /// <summary>Goes on with a payment that is not paid: anew after a failure.</summary>
    Task<PaymentStartDto> ContinueAsync(Guid id);

    /// <summary>Asks the gateway how far the payment is.</summary>
    Task<PaymentDetailDto> RefreshAsync(Guid id);

    /// <summary>One of the client's payments, with its refunds.</summary>
    Task<PaymentDetailDto> GetAsync(Guid id);

    /// <summary>The client's payments, the newest first.</summary>
    Task<PagedResultDto<PaymentDto>> GetListAsync(GetMyPaymentsInput input);
}

/// <summary>The payments of an agency's clients, for its admins.</summary>
public interface IPaymentAppService : IApplicationService
{
    /// <summary>The payments of all clients, the newest first.</summary>
    Task<PagedResultDto<PaymentDto>> GetListAsync(GetPaymentsInput input);

    /// <summary>One payment of a client, with its refunds.</summary>
    Task<PaymentDetailDto> GetAsync(Guid id);

    /// <summary>Refunds a part of a payment or all of it (D10). The same request key is the same refund.</summary>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Billing:Payment.NotPaid, .RefundTooLarge, .RefundNeedsWallet, .RefundNeedsSource; Billing:Wallet.InsufficientFunds where the
    /// client has spent a top-up already
    /// </exception>
    Task<PaymentDetailDto> RefundAsync(Guid id, RefundPaymentInput input);

    /// <summary>Asks the gateway how far the payment is.</summary>
    Task<PaymentDetailDto> CheckAsync(Guid id);
}
