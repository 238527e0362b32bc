using System.Globalization;
using System.Text.Json.Serialization;

namespace Montrose.Monetary;

/// <summary>An amount in the minor units of an ISO 4217 currency: 1050 EUR is 10.50 euros, 1050 JPY is 1050 yen.</summary>
public readonly record struct Money
{
    /// <param name="minorUnits">Minor units of the currency; may be negative.</param>
    /// <param name="currency">An upper-case ISO 4217 code.</param>
    /// <exception cref="ArgumentException">The currency is not known.</exception>
    [JsonConstructor]
    public Money(long minorUnits, string currency)
    {
        if (!Currencies.Exists(currency)) throw new ArgumentException($"'{currency}' is not an ISO 4217 code that Montrose knows.", nameof(currency));
        MinorUnits = minorUnits;
        Currency = currency;
    }

    /// <summary>Minor units of <see cref="Currency"/>.</summary>
    public long MinorUnits { get; }

    /// <summary>ISO 4217 code.</summary>
    public string Currency { get; }

    /// <summary>The amount in major units, exactly: 10.50 for 1050 EUR.</summary>
    public decimal Major => new decimal(MinorUnits) / Scale(Currency);

    /// <summary>Nothing of a currency.</summary>
    public static Money Zero(string currency) => new(0, currency);

    /// <summary>From major units.</summary>
    /// <exception cref="ArgumentException">The amount has more decimals than the currency.</exception>
    public static Money FromMajor(decimal amount, string currency)
    {
        var minor = amount * Scale(currency);
        return decimal.IsInteger(minor)
            ? new Money(decimal.ToInt64(minor), currency)
            : throw new ArgumentException($"{currency} has {Currencies.ExponentOf(currency)} decimals; {amount.ToString(CultureInfo.InvariantCulture)} has more.", nameof(amount));
    }

    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Money operator +(Money a, Money b) => new(checked(a.MinorUnits + b.Same(a)), a.Currency);

    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference does not fit.</exception>
    public static Money operator -(Money a, Money b) => new(checked(a.MinorUnits - b.Same(a)), a.Currency);

    /// <summary>The same amount with the other sign.</summary>
    public static Money operator -(Money a) => new(checked(-a.MinorUnits), a.Currency);

    /// <summary>Invariant text for logs and files, e.g. "10.50 EUR"; pages format by culture.</summary>
    public override string ToString() =>
        Major.ToString("F" + Currencies.ExponentOf(Currency).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + " " + Currency;

    private static decimal Scale(string currency) => Currencies.ExponentOf(currency) switch { 0 => 1m, 3 => 1000m, _ => 100m };

    private long Same(Money other) =>
        Currency == other.Currency
            ? MinorUnits
            : throw new InvalidOperationException($"{Currency} and {other.Currency} can't be added.");
}
