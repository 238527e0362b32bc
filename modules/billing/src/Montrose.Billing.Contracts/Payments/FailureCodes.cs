namespace Montrose.Billing.Payments;

/// <summary>What providers' words for a failure mean to people.</summary>
public static class FailureCodes
{
    /// <summary>Name of the text; one says it of all that nobody here knows.</summary>
    /// <param name="code">As the provider, or billing itself, wrote it.</param>
    public static string TextOf(string? code) => code?.ToLowerInvariant() switch
    {
        "card_declined" or "declined" or "generic_decline" or "do_not_honor" or "transaction_not_allowed" or "card_not_supported" or "lost_card" or "stolen_card"
            or "fraudulent" or "instrument_declined" or "payer_cannot_pay" or "transaction_refused" or "async_payment_failed" => "Failure.Declined",
        "insufficient_funds" => "Failure.InsufficientFunds",
        "expired_card" or "card_expired" => "Failure.Expired",
        "incorrect_number" or "invalid_number" or "incorrect_cvc" or "invalid_cvc" or "invalid_expiry_month" or "invalid_expiry_year" => "Failure.WrongDetails",
        "authentication_required" or "payer_action_required" or "retry" => "Failure.Confirm",
        "no_payment_method" or "payment_method_missing" => "Failure.NoMethod",
        "cancelled" or "canceled" or "not_begun" or "replaced" => "Failure.Cancelled",
        "processing_error" or "try_again_later" or "issuer_not_available" or "reenter_transaction" or "rate_limit" => "Failure.TryLater",
        "currency_changed" => "Failure.Currency",
        _ => "Failure.Other",
    };
}
