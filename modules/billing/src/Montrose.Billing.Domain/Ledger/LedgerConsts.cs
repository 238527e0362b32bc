namespace Montrose.Billing.Ledger;

/// <summary>Lengths of the ledger's columns.</summary>
public static class LedgerConsts
{
    public const int MaxProviderLength = 32;
    public const int MaxObjectIdLength = 64;
    public const int MaxDescriptionLength = 200;
    public const int CurrencyLength = 3;
}
